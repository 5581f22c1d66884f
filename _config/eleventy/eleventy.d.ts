/** The part of Eleventy 3.1's API that this project uses. Eleventy ships no types. */
declare module "@11ty/eleventy" {
  import type { Server } from "node:http";

  export interface BuildResult {
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly url: string | false;
    readonly content: string;
  }

  export interface BuildEvent {
    readonly directories: { readonly input: string; readonly output: string };
    readonly outputMode: string;
    readonly runMode: "build" | "serve" | "watch";
  }

  export interface AfterEvent extends BuildEvent {
    readonly results: readonly BuildResult[];
  }

  export interface TemplateData {
    readonly page: { readonly inputPath: string };
  }

  export interface ServerOptions {
    port?: number;
    domDiff?: boolean;
    liveReload?: boolean;
    headers?: Readonly<Record<string, string>>;
    showAllHosts?: boolean;
    onRequest?: Readonly<Record<string, (request: { url: URL }) => unknown>>;
    /** Called when the server accepts connections. */
    ready?: (server: { reload(event?: object): unknown; readonly server: Server }) => unknown;
  }

  export interface UserConfig {
    addExtension(
      extension: string,
      options: {
        outputFileExtension?: string;
        read?: boolean;
        getData?: boolean;
        useJavaScriptImport?: boolean;
        compileOptions?: { cache?: boolean; permalink?: boolean | "raw" | ((contents: string, inputPath: string) => unknown) };
        compile(contents: string | undefined, inputPath: string): (data: TemplateData) => string | Promise<string>;
      },
    ): void;
    addTemplateFormats(formats: string | readonly string[]): void;
    addGlobalData(name: string, value: unknown): void;
    addPreprocessor(name: string, formats: string, check: (data: TemplateData, content: string) => false | string | undefined): void;
    addTemplate(path: string, content: unknown, data?: Readonly<Record<string, unknown>>): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addWatchTarget(path: string, options?: { resetConfig?: boolean }): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => unknown, options?: Options): void;
    on(event: "eleventy.before", listener: (event: BuildEvent) => unknown): void;
    on(event: "eleventy.after", listener: (event: AfterEvent) => unknown): void;
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: ServerOptions): void;
    setQuietMode(quiet: boolean): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    ignores: { add(path: string): void; delete(path: string): void };
  }

  export default class Eleventy {
    constructor(
      input?: string,
      output?: string,
      options?: { configPath?: string; quietMode?: boolean; runMode?: string; source?: "cli" | "script" },
    );
    /** Silences Eleventy's own messages; errors are still thrown. */
    disableLogger(): void;
    write(): Promise<[unknown, readonly BuildResult[]]>;
  }
}

/** The part of eleventy-img's API that this project uses. */
declare module "@11ty/eleventy-img" {
  import type { Sharp } from "sharp";

  interface Made {
    readonly outputPath: string;
    readonly url: string;
    readonly width: number;
  }
  type Metadata = Readonly<Record<string, readonly Made[]>>;
  function Image(
    source: string,
    options: {
      widths: readonly number[];
      formats: readonly string[];
      outputDir: string;
      urlPath: string;
      transform: (picture: Sharp) => Sharp;
    },
  ): Promise<Metadata>;
  namespace Image {
    /** Returns which files would be made, without making them. */
    function statsSync(source: string, options: Parameters<typeof Image>[1]): Metadata;
    /** An element, keyed by its tag name: its attributes, and its child elements under "@children". */
    type Drawing = Readonly<Record<string, Readonly<Record<string, string | number>> & Inside>>;
    interface Inside {
      readonly "@children"?: readonly Drawing[];
    }
    function generateObject(metadata: Metadata, attributes: Readonly<Record<string, string>>): Drawing;
  }
  export default Image;
}
