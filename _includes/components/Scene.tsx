import type { ComponentChildren, VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Nodes } from "../../_config/model/nodes.ts";
import { scenes } from "../scenes/index.ts";
import { canvas, lightWidth, slots, still, type Look } from "../scenes/types.ts";
import type { SceneView } from "../views.ts";

/** A crop of the place around one look, with the light on it. The text beside it says what it shows. */
function Still({ id, look: { slot, y } }: { id: string; look: Look }): VNode {
  const x = slots[slot];
  const [left, top] = [x + lightWidth / 2 - still.width / 2, Math.min(y - still.height / 2, canvas.height - still.height)];
  return (
    <svg class="tekening" viewBox={`${left} ${top} ${still.width} ${still.height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <clipPath id={id}>
        <rect x={x} width={lightWidth} height={canvas.height} />
      </clipPath>
      <use href="#plek-0" />
      <g class="kier" clip-path={`url(#${id})`}>
        <use href="#plek-0" />
      </g>
      <path class="rand" d={`M${x} 0v560m${lightWidth} 0V0`} />
    </svg>
  );
}

/**
 * The opening of a chapter: a place that fills the viewport, with the title on a sheet over it, and then three texts while the light moves
 * (assets/css/blocks/scene.css). Without motion, the steps are a list of stills. The shapes are written once.
 */
export function Scene({ scene, caption, children }: { scene: SceneView; caption: string; children: ComponentChildren }): VNode {
  const { alt, looks, base, off } = scenes[scene.place];
  const light = { x: slots[looks[0].slot], width: lightWidth, height: canvas.height };
  return (
    <div class="scene" data-walk={looks.map(({ slot }) => slot).join("")}>
      <svg
        class="tekening scene-place"
        viewBox={`0 0 ${canvas.width} ${canvas.height}`}
        preserveAspectRatio="xMidYMax slice"
        role="img"
        aria-label={alt}
      >
        <clipPath id="plek-licht">
          <rect {...light} />
        </clipPath>
        <g id="plek-0">
          {base()}
          {off()}
        </g>
        <g class="kier" clip-path="url(#plek-licht)">
          <use href="#plek-0" />
        </g>
        <rect class="rand" {...light} />
      </svg>
      <div class="scene-sheet scene-title">{children}</div>
      <ol role="list" class="looks">
        {looks.map((look, index) => (
          <li>
            <Still id={`plek-${index + 1}`} look={look} />
            <div class="scene-sheet">
              <p class="look-count" {...marked("not in search")}>
                Blik {index + 1} van {looks.length}
              </p>
              <Nodes nodes={scene.steps[index] ?? []} />
              {index === looks.length - 1 && (
                <p class="look-count" {...marked("not in search")}>
                  {caption} {scene.caption}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
