/* Made from the JSON Schema by schemas/generate.ts; edit the schema. */

/**
 * A colour as #rgb or #rrggbb.
 */
export type HexColour = string;
/**
 * A style's name: letters, digits, `-` and `_`, a letter first, at most 64.
 */
export type StyleName = string;
/**
 * A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.
 */
export type PresetName = string;
/**
 * A picture that goes into a request: an asset, a file, a URL or an uploaded file.
 */
export type Input =
  | string
  | {
      /**
       * The asset's id. Required.
       */
      asset: string;
      /**
       * What the prompt calls this picture. Default: none.
       */
      label?: string;
    }
  | {
      /**
       * The file, relative to this file. Required.
       */
      file: string;
      /**
       * What the prompt calls this picture. Default: none.
       */
      label?: string;
    }
  | {
      /**
       * An https URL or a data URL. Required.
       */
      url: string;
      /**
       * What the prompt calls this picture. Default: none.
       */
      label?: string;
    }
  | {
      /**
       * The id the service gave an uploaded file; it means nothing to another account. Required.
       */
      file_id: string;
      /**
       * What the prompt calls this picture. Default: none.
       */
      label?: string;
    };
/**
 * A picture: its prompt, or everything about it.
 */
export type Asset = string | AssetSettings;
/**
 * Icons of a site, made of this picture for free: favicon.ico, apple-touch-icon, and those of a web manifest, maskable ones too. Default: none.
 */
export type Icons =
  | boolean
  | {
      /**
       * The colour behind icons that must not be transparent: apple-touch and maskable. Default: white.
       */
      background?: string;
      /**
       * Whether the picture fills apple-touch and maskable icons up to their edges, instead of lying within the safe zone. Default: false.
       */
      bleed?: boolean;
    };
/**
 * Pictures that other sites show beside a link to a page, made of this one for free. Default: none.
 */
export type Social =
  | boolean
  | {
      /**
       * `wide` is 1200 × 630, `square` 1200 × 1200, `tall` 1000 × 1500. Default: wide.
       *
       * Items: A size.
       */
      sizes?: ("wide" | "square" | "tall")[];
      /**
       * A text set on the picture, near its lower edge; needs `font`. Default: none.
       */
      text?: string;
      /**
       * The font file of the text, ttf or otf, relative to this file. Default: none; needed with `text`.
       */
      font?: string;
      /**
       * The colour of the text. Default: white.
       */
      colour?: string;
      /**
       * The colour that the picture fades to behind the text. Default: black.
       */
      shade?: string;
    };
/**
 * What files made of originals say about where their picture comes from, as XMP. Default: source type, provider and model.
 */
export type FileMarks =
  | false
  | {
      /**
       * Whether the prompt is written into files, for everybody to read. Default: false.
       */
      prompt?: boolean;
    };
/**
 * Files that add `styles` and `assets`, relative to this file. Default: none.
 *
 * Items: A file, relative to this one, inside the manifest's folder.
 */
export type Include = string[];

/**
 * Which pictures a site or game needs.
 */
export interface GenlockManifest {
  /**
   * The version of this format. Required.
   */
  version: 1;
  /**
   * The provider of every asset that does not name its own. Default: draft, which is free and needs no key.
   */
  provider?: string;
  providers?: Providers;
  /**
   * The folder of the pictures, relative to this file. Default: genlock.
   */
  originals?: string;
  budget?: Budget;
  defaults?: Defaults;
  styles?: Styles;
  presets?: Presets;
  assets?: Assets;
  provenance?: FileMarks;
  include?: Include;
}
/**
 * Settings by provider name. Default: none.
 */
export interface Providers {
  [k: string]: ProviderSettings;
}
/**
 * How fast a provider is asked. Keys, URLs and headers never stand in a manifest.
 */
export interface ProviderSettings {
  /**
   * Calls under way at once, 1 to 256. Default: 4.
   */
  concurrency?: number;
  /**
   * Images asked for in any minute, at least 1. Default: no limit.
   */
  imagesPerMinute?: number;
  /**
   * Seconds after which a call is given up; what was sent by then counts as maybe paid. Default: the provider's own.
   */
  timeouts?: {
    /**
     * Seconds until the answer begins. Default: the provider's own.
     */
    answer?: number;
    /**
     * Seconds without a byte once it has begun. Default: the provider's own.
     */
    idle?: number;
    /**
     * Seconds for the whole call. Default: the provider's own.
     */
    total?: number;
  };
}
/**
 * Caps in US dollars; what could go over one is not bought. Default: none.
 */
export interface Budget {
  /**
   * US dollars one run may cost. Default: no cap.
   */
  perRun?: number;
  /**
   * US dollars all runs of a day (UTC) on this machine may cost. Default: no cap.
   */
  perDay?: number;
  /**
   * US dollars one asset may cost in one run. Default: no cap.
   */
  perAsset?: number;
}
/**
 * Settings for every asset that does not say otherwise. Default: none.
 */
export interface Defaults {
  /**
   * Which provider draws this. Default: the manifest's top-level `provider`.
   */
  provider?: string;
  /**
   * Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.
   */
  api?: "images" | "responses";
  /**
   * The image model, as the service spells it. Default: the provider's own default model.
   */
  model?: string;
  responses?: Responses;
  /**
   * Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.
   */
  size?: string;
  /**
   * How much work the model puts in, in the model's own words. Default: auto, the model decides.
   */
  quality?: string;
  /**
   * Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.
   */
  background?: "auto" | "transparent" | "opaque";
  /**
   * How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.
   */
  transparency?: "native" | "key";
  expect?: Expect;
  /**
   * The file format asked for. Default: png.
   */
  output_format?: "png" | "jpeg" | "webp" | "gif" | "svg";
  /**
   * 0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.
   */
  output_compression?: number;
  /**
   * How strictly the service filters. Default: auto.
   */
  moderation?: "auto" | "low";
  /**
   * How closely an edit keeps its inputs, where the model has the setting. Default: low.
   */
  input_fidelity?: "low" | "high";
  /**
   * How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.
   */
  partial_images?: number;
  /**
   * How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.
   */
  candidates?: number;
  /**
   * Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.
   */
  params?: {
    [k: string]: JsonValue;
  };
  /**
   * The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.
   */
  style?: StyleName | string[];
  /**
   * Which files are made of the original, for free and as often as needed: settings, a preset's name, or `false` for none. Default: none.
   */
  derivatives?: false | string | Derivatives;
}
/**
 * Settings of the Responses API.
 */
export interface Responses {
  /**
   * The main model, which writes the prompt. Default: the provider's own.
   */
  model?: string;
  /**
   * Whether the tool draws anew or edits. Default: auto.
   */
  action?: "auto" | "generate" | "edit";
  /**
   * Tokens the main model may write, at least 16. Default: the provider's own; always set where a spending cap holds.
   */
  max_output_tokens?: number;
}
/**
 * What a picture must be like once it is there. Looked at before a candidate is picked, and whenever `genlock verify` runs; never a reason to make it again. Default: nothing is looked at.
 */
export interface Expect {
  /**
   * true: some of it must really be see-through; false: no pixel may be. Default: not looked at.
   */
  alpha?: boolean;
  /**
   * true: it must show more than one even colour. Default: false.
   */
  not_blank?: boolean;
  /**
   * The border that must be empty, as a share of the shorter side. Empty is what is see-through, or, in a picture without transparency, has the colour around it. Default: not looked at.
   */
  empty_border?: number;
  /**
   * Left, top, right and bottom, each 0 to 1: outside of it the picture must be empty. Default: not looked at.
   *
   * Items: A share of the width or height.
   */
  safe_zone?: number[];
  /**
   * Colours that it must be painted with. Default: any.
   */
  palette?:
    | HexColour[]
    | {
        /**
         * The colours.
         */
        colours: HexColour[];
        /**
         * How far from the nearest of them a pixel may be, as CIEDE2000: 1 is just seen, 10 is clearly another shade. Default: 10.
         */
        within?: number;
        /**
         * How much of what one sees must be that near. Default: 0.9.
         */
        share?: number;
      };
  /**
   * The most bytes the original may have. Default: any number.
   */
  max_bytes?: number;
}
/**
 * What is made of an original. Never larger than it.
 */
export interface Derivatives {
  /**
   * A preset of the manifest's `presets`, or several, later ones over earlier ones; what is written beside it goes over them. Default: none.
   */
  preset?: PresetName | string[];
  /**
   * Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: the original's width.
   *
   * Items: A width in pixels.
   */
  widths?: number[];
  /**
   * Heights in pixels: one for all widths, or one for each. Without `widths` they follow from the proportions. Default: by the proportions.
   *
   * Items: A height in pixels.
   */
  heights?: number[];
  /**
   * Pixels of a file for each pixel of the page, in place of several widths: the one width or height is that of the page then. Default: none, pages choose by width.
   *
   * Items: Pixels for each pixel, from 0.5 to 8.
   */
  densities?: number[];
  /**
   * The proportions to crop to, such as `16:9`, or a number, width by height; `original` for the picture's own. Default: original.
   */
  aspect?: string | number;
  /**
   * How a picture meets a frame of other proportions: `cover` crops, `contain` leaves room, `fill` stretches, `inside` and `outside` keep the proportions within or beyond the frame. Default: cover.
   */
  fit?: "cover" | "contain" | "fill" | "inside" | "outside";
  /**
   * What a crop keeps: a side, a corner, or what the image library finds most striking (`attention`, `entropy`). Default: center.
   */
  position?:
    | "center"
    | "top"
    | "right top"
    | "right"
    | "right bottom"
    | "bottom"
    | "left bottom"
    | "left"
    | "left top"
    | "attention"
    | "entropy";
  /**
   * The point a crop keeps, as [left, top], each from 0 to 1. Default: the middle.
   *
   * Items: A share of the width or height, from 0 to 1.
   */
  focus?: number[];
  /**
   * Cuts an even border off first: `true`, or how much its pixels may differ, 0 to 255. Default: false.
   */
  trim?: boolean | number;
  /**
   * Room on each side, as a share of the width of what is inside, from 0 to 2; widths and heights are those with it. Default: 0.
   */
  pad?: number;
  /**
   * The HTML attribute `sizes`, written as it is: how wide the page shows the picture. Default: none.
   */
  sizes?: string;
  /**
   * File formats, best first; the last is the one old browsers get. Default: avif, webp and the original's own.
   *
   * Items: A file format.
   */
  formats?: ("avif" | "webp" | "jpeg" | "png")[];
  /**
   * 1 to 100 for every lossy format, or one number for each. Default: avif 50, webp 80, jpeg 80.
   */
  quality?:
    | number
    | {
        /**
         * 1 to 100 for avif. Default: 50.
         */
        avif?: number;
        /**
         * 1 to 100 for webp. Default: 80.
         */
        webp?: number;
        /**
         * 1 to 100 for jpeg. Default: 80.
         */
        jpeg?: number;
      };
  /**
   * The most bytes of a file; the best quality within them is searched, in place of `quality`. Default: none.
   */
  maxBytes?: number;
  /**
   * How much work encoders put in: more takes longer and saves bytes. One value for all, or one for the dev server and one for builds. Default: fast in dev, balanced in builds.
   */
  effort?:
    | ("fast" | "balanced" | "thorough")
    | number
    | {
        /**
         * For the dev server. Default: fast.
         */
        dev?: ("fast" | "balanced" | "thorough") | number;
        /**
         * For builds. Default: balanced.
         */
        build?: ("fast" | "balanced" | "thorough") | number;
      };
  /**
   * The colour of room around a picture and, with `flatten` or in a jpeg, behind it: `#rgb`, `#rrggbb`, with alpha `#rgba`, `#rrggbbaa`, or `white`, `black`, `transparent`. Default: transparent, in a jpeg white.
   */
  background?: string;
  /**
   * Put the picture on its background, so that nothing shows through. Default: false.
   */
  flatten?: boolean;
  /**
   * Take the colours away. Default: false.
   */
  greyscale?: boolean;
  /**
   * Give all colours the hue of this one, `#rgb` or `#rrggbb`; `false` for none. Default: false.
   */
  tint?: false | string;
  /**
   * How much to blur, as the sigma in pixels of the file, from 0.3 to 1000; `false` for not at all. Default: false.
   */
  blur?: false | number;
  /**
   * How much to sharpen, as the sigma in pixels of the file, from 0.1 to 10; `true` for 1. Default: false.
   */
  sharpen?: boolean | number;
  /**
   * Steps of the project's own, named in genlock.config.ts, in this order; they run after resizing. Default: none.
   *
   * Items: A step: its name, or its name with settings.
   */
  steps?: (
    | string
    | {
        /**
         * The step's name in genlock.config.ts. Required.
         */
        step: string;
        /**
         * What the step is given. Default: nothing.
         */
        params?: {
          [k: string]: JsonValue;
        };
      }
  )[];
  /**
   * Other frames for pages on which a media condition holds; the first that holds counts. Default: none.
   */
  art?: Art[];
  /**
   * What pages show until the picture is there: its main colour, a tiny picture, or a ThumbHash with its colour; `false` for nothing. Default: false.
   */
  placeholder?: false | ("colour" | "tiny" | "thumbhash");
}
/**
 * Frames for pages on which a media condition holds.
 */
export interface Art {
  /**
   * A CSS media condition, such as `(max-width: 600px)`. Required.
   */
  media: string;
  /**
   * Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: as around it.
   *
   * Items: A width in pixels.
   */
  widths?: number[];
  /**
   * Heights in pixels: one for all widths, or one for each. Without `widths` they follow from the proportions. Default: as around it.
   *
   * Items: A height in pixels.
   */
  heights?: number[];
  /**
   * Pixels of a file for each pixel of the page, in place of several widths: the one width or height is that of the page then. Default: as around it.
   *
   * Items: Pixels for each pixel, from 0.5 to 8.
   */
  densities?: number[];
  /**
   * The proportions to crop to, such as `16:9`, or a number, width by height; `original` for the picture's own. Default: as around it.
   */
  aspect?: string | number;
  /**
   * How a picture meets a frame of other proportions: `cover` crops, `contain` leaves room, `fill` stretches, `inside` and `outside` keep the proportions within or beyond the frame. Default: as around it.
   */
  fit?: "cover" | "contain" | "fill" | "inside" | "outside";
  /**
   * What a crop keeps: a side, a corner, or what the image library finds most striking (`attention`, `entropy`). Default: as around it.
   */
  position?:
    | "center"
    | "top"
    | "right top"
    | "right"
    | "right bottom"
    | "bottom"
    | "left bottom"
    | "left"
    | "left top"
    | "attention"
    | "entropy";
  /**
   * The point a crop keeps, as [left, top], each from 0 to 1. Default: as around it.
   *
   * Items: A share of the width or height, from 0 to 1.
   */
  focus?: number[];
  /**
   * Cuts an even border off first: `true`, or how much its pixels may differ, 0 to 255. Default: as around it.
   */
  trim?: boolean | number;
  /**
   * Room on each side, as a share of the width of what is inside, from 0 to 2; widths and heights are those with it. Default: as around it.
   */
  pad?: number;
  /**
   * The HTML attribute `sizes`, written as it is: how wide the page shows the picture. Default: as around it.
   */
  sizes?: string;
}
/**
 * Styles by name. Default: none.
 */
export interface Styles {
  [k: string]: Style;
}
/**
 * Texts around the prompt, shared references and settings.
 */
export interface Style {
  /**
   * Text put before the prompt. Default: none.
   */
  before?: string;
  /**
   * Text put after the prompt. Default: none.
   */
  after?: string;
  /**
   * Pictures every asset of this style looks at. Default: none.
   */
  references?: Input[];
  /**
   * Which provider draws this. Default: the manifest's top-level `provider`.
   */
  provider?: string;
  /**
   * Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.
   */
  api?: "images" | "responses";
  /**
   * The image model, as the service spells it. Default: the provider's own default model.
   */
  model?: string;
  responses?: Responses;
  /**
   * Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.
   */
  size?: string;
  /**
   * How much work the model puts in, in the model's own words. Default: auto, the model decides.
   */
  quality?: string;
  /**
   * Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.
   */
  background?: "auto" | "transparent" | "opaque";
  /**
   * How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.
   */
  transparency?: "native" | "key";
  expect?: Expect;
  /**
   * The file format asked for. Default: png.
   */
  output_format?: "png" | "jpeg" | "webp" | "gif" | "svg";
  /**
   * 0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.
   */
  output_compression?: number;
  /**
   * How strictly the service filters. Default: auto.
   */
  moderation?: "auto" | "low";
  /**
   * How closely an edit keeps its inputs, where the model has the setting. Default: low.
   */
  input_fidelity?: "low" | "high";
  /**
   * How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.
   */
  partial_images?: number;
  /**
   * How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.
   */
  candidates?: number;
  /**
   * Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.
   */
  params?: {
    [k: string]: JsonValue;
  };
}
/**
 * Settings for derivatives by name, for `derivatives: <name>` and for imports. Default: none.
 */
export interface Presets {
  [k: string]: Derivatives;
}
/**
 * Pictures by id: lower-case letters, digits, `-`, `_`, with `/` between parts. Default: none.
 */
export interface Assets {
  [k: string]: Asset;
}
/**
 * Everything about a picture.
 */
export interface AssetSettings {
  /**
   * What to draw. `${name}` is replaced by a matrix value; `$${` is a literal `${`. Default: none; an asset has one of prompt, prompt_file, turns or variation.
   */
  prompt?: string;
  /**
   * A text file with the prompt, relative to this file. Its line ends are normalised. Default: none.
   */
  prompt_file?: string;
  /**
   * The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.
   */
  style?: StyleName | string[];
  /**
   * Pictures the model looks at; labels reach the prompt by position. Default: none.
   */
  references?: Input[];
  /**
   * The asset or file to edit, or up to 16 of them, the main one first. A text with a dot or a leading `./` is a file, any other is an asset id. Default: none.
   */
  edit?: Input | Input[];
  /**
   * Where an edit may change the picture: a PNG whose transparent pixels are edited, or a black and white file. Default: everywhere.
   */
  mask?: string | Mask;
  /**
   * The rectangle an edit may change, as [left, top, right, bottom], each from 0 to 1. Default: everywhere.
   *
   * Items: One edge, from 0 to 1.
   */
  region?: number[];
  /**
   * Put the source's own pixels back outside the mask or region, so that they are identical. Default: false.
   */
  preserve_outside?:
    | boolean
    | {
        /**
         * Pixels over which the edge is blended. Default: 0.
         */
        feather?: number;
      };
  variation?: Input;
  /**
   * A conversation: each text changes the picture of the one before, and each is bought once; the last picture is the asset's. Default: none.
   *
   * Items: What this turn says.
   */
  turns?: string[];
  /**
   * Makes one asset for each combination: `{name}` in the id, `${name}` in texts. A list of values, or a map from id part to text. Default: none.
   */
  matrix?: {
    /**
     * The values of one variable.
     */
    [k: string]:
      | (string | number)[]
      | {
          /**
           * The text that stands for the id part.
           */
          [k: string]: string;
        };
  };
  /**
   * Which provider draws this. Default: the manifest's top-level `provider`.
   */
  provider?: string;
  /**
   * Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.
   */
  api?: "images" | "responses";
  /**
   * The image model, as the service spells it. Default: the provider's own default model.
   */
  model?: string;
  responses?: Responses;
  /**
   * Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.
   */
  size?: string;
  /**
   * How much work the model puts in, in the model's own words. Default: auto, the model decides.
   */
  quality?: string;
  /**
   * Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.
   */
  background?: "auto" | "transparent" | "opaque";
  /**
   * How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.
   */
  transparency?: "native" | "key";
  expect?: Expect;
  /**
   * The file format asked for. Default: png.
   */
  output_format?: "png" | "jpeg" | "webp" | "gif" | "svg";
  /**
   * 0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.
   */
  output_compression?: number;
  /**
   * How strictly the service filters. Default: auto.
   */
  moderation?: "auto" | "low";
  /**
   * How closely an edit keeps its inputs, where the model has the setting. Default: low.
   */
  input_fidelity?: "low" | "high";
  /**
   * How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.
   */
  partial_images?: number;
  /**
   * How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.
   */
  candidates?: number;
  /**
   * Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.
   */
  params?: {
    [k: string]: JsonValue;
  };
  /**
   * What the picture shows, for people who cannot see it. Default: none, which is a warning unless `decorative`.
   */
  alt?: string;
  /**
   * Says that the picture adds nothing for people who cannot see it: its alt text is empty. Default: false.
   */
  decorative?: boolean;
  icons?: Icons;
  social?: Social;
  /**
   * Which files are made of the original, for free and as often as needed: settings, a preset's name, or `false` for none. Default: what `defaults` says, else none.
   */
  derivatives?: false | string | Derivatives;
}
/**
 * A mask file and which of its colours may be edited.
 */
export interface Mask {
  /**
   * The file, relative to this file. Required.
   */
  file: string;
  /**
   * The colour that marks what may change; `transparent` reads the file's alpha. Default: transparent.
   */
  edit?: "black" | "white" | "transparent";
}
/**
 * A file named by `include`.
 */
export interface Fragment {
  include?: Include;
  styles?: Styles;
  assets?: Assets;
}

/**
 * Anything JSON can hold.
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
