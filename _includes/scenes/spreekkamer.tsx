import { box, disc, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const spreekkamer: Scene = {
  signaal: "baas-gaat-mee-naar-de-dokter",
  alt: "Tekening van een spreekkamer met twee lege stoelen voor een bureau. Op de linkerstoel staat een tas vol papieren, op het bureau een paspoort, en de deur naar de gang staat op een kier.",
  looks: [
    { slot: "a", y: 330 },
    { slot: "b", y: 252 },
    { slot: "c", y: 290 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d={`${box(60, 90, 120, 170)}${box(238, 110, 90, 66)}${box(860, 110, 104, 120)}`} />
      <path
        d={`M104 116h32m-40 26h48m-54 24h60m-66 22h72m-74 18h76m-78 16h80M250 164l18-30 16 18 12-10 18 22M876 130h88m-88 20h88m-88 20h88`}
      />
      <path class="v2" d="M-4 456h968v12H-4z" />
      <path class="v1" d="M-4 468h968v96H-4z" />
      <path class="v2" d="M20 364h290v30H20zM20 336h90q16 0 16 28H20z" />
      <path class="v3" d="M40 394h14v74H40zm238 0h14v74h-14zM34 430h264v10H34z" />
      <path class="v1" d={box(512, 314, 152, 154)} />
      <path class="v3" d="M384 296h288v18H384z" />
      <path class="v2" d={`${box(524, 330, 128, 40)}${box(524, 378, 128, 78)}`} />
      <path d="M578 350h20m-20 66h20" />
      <path class="v3" d="M496 196h72v56h-28v30h16v14h-48v-14h16v-30h-28z" />
      <path class="v1" d="M503 203h58v42h-58z" />
      <path
        class="v3"
        d={`M412 352q0-12 12-12h76q12 0 12 12v60H412zm-8 60h116v16H404zm8 16h10v40h-10zm90 0h10v40h-10zM548 352q0-12 12-12h76q12 0 12 12v60H548zm-8 60h116v16H540zm8 16h10v40h-10zm90 0h10v40h-10z`}
      />
      <path class="v2" d={box(676, 108, 126, 360)} />
      <path class="v0" d={box(690, 122, 98, 346)} />
      <path class="v3" d="M758 122h30v346h-30z" />
      <path class="v3" d="M690 122h52v346h-52z" />
      <path class="v2" d={`${box(700, 142, 32, 120)}${box(700, 300, 32, 140)}${box(824, 280, 60, 20)}`} />
      <path d={repeat(6, (i) => `M${30 + 170 * i} ${496 + 26 * (i % 2)}h64`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M434 346v-42h24v42zm36 0v-34h22v34zm-16 0v-58h26v58z" />
      <path class="weg-l" d="M440 314h8m12-16h14m-14 10h14m-14 10h8m10 6h8" />
      <path class="weg" d="M426 340h74l-5 72h-64z" />
      <path class="weg-l" d="M427 352h72m-56-12q2 34 19 34t19-34" />
      <path class="weg" d="M574 218h48v78h-48z" />
      <path class="weg-l" d={`${disc(598, 248, 13)}M584 276h28m-28 9h28m-28-56h28`} />
      <path class="weg" d="M742 122h16v346h-16z" />
      <path class="weg" d={`${disc(730, 288, 7)}M706 284h24v8h-24z`} />
    </>
  ),
};
