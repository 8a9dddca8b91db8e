import type { RegistryEntry } from "./registry-entry.ts";

/** What can be wrong with assets, once a manifest can be read. */
export const assetDiagnostics = {
  ALT_MISSING: {
    title: "Alt text missing",
    about: "A picture says nothing to people who cannot see it. A warning.",
    hint: "Add `alt:`, or `decorative: true` where the picture adds nothing.",
  },
  ASSET_CYCLE: {
    title: "Asset made from itself",
    about: "Following `edit` and `references` from an asset leads back to it.",
    hint: "Let one of them start from words or from a file.",
  },
  ASSET_DUPLICATE: {
    title: "Asset id taken",
    about:
      "Two assets have the same id, in one file, over includes, or after a matrix was expanded.",
    hint: "Rename one of them.",
  },
  ASSET_ID_INVALID: {
    title: "Asset id not usable",
    about: "An id becomes a file name, a module name and a lock key, so not every text can be one.",
    hint: "Use lower-case letters, digits, `-` and `_`, with `/` between parts.",
  },
  ASSET_UNKNOWN_REFERENCE: {
    title: "Unknown asset",
    about: "`edit`, `references` or `variation` names an asset that does not exist.",
    hint: "Check the id, or write a path with a dot in it if a file is meant.",
  },
  DERIVATIVE_FRAMES: {
    title: "Frames that do not go together",
    about:
      "With several heights there must be as many widths: they are taken in pairs. Pages choose by width and by condition, so neither stands twice for other pictures.",
    hint: "Write one height for all widths, or one for each; for the same shape at every width use `aspect`.",
  },
  EXPECT_CONTRADICTION: {
    title: "An expectation that what is asked for cannot meet",
    about:
      "`expect.alpha` says the opposite of `background` or `output_format`, so no picture could be right.",
    hint: "Change one of both.",
  },
  EXPECT_SAFE_ZONE_EMPTY: {
    title: "Safe zone without room",
    about:
      "A safe zone is left, top, right and bottom, as shares of the picture, and the first two are smaller.",
    hint: "Write it as `[left, top, right, bottom]`, each from 0 to 1.",
  },
  FONT_LACKS: {
    title: "A font lacks characters",
    about:
      "The text that `social` sets on a picture has characters that its font lacks. A font of the machine is taken for those, so that the picture differs from machine to machine, or shows boxes. A warning.",
    hint: "Take a font that has them, or other words.",
  },
  FONT_NOT_FOUND: {
    title: "A font is not there",
    about:
      "`social` names a font for its text, relative to the file it stands in, and there is no such file. A warning: pictures can be made without it, builds cannot.",
    hint: "Put the ttf or otf file there, or correct the path.",
  },
  INPUT_ANIMATED: {
    title: "Animation goes in",
    about:
      "A picture that goes in has several frames. Only the first one counts, or a service refuses it. A warning.",
    hint: "Save the frame that is meant as a picture of its own.",
  },
  INPUT_ELSEWHERE: {
    title: "Picture is not here",
    about:
      "A region is measured on the picture that is edited, and `preserve_outside` puts its pixels back: both need its bytes, and only a service has them, or they were not fetched.",
    hint: "Edit the file itself.",
  },
  INPUT_IS_ORIGINAL: {
    title: "Input is an asset's picture",
    about:
      "A file that goes into a picture is where an asset's own picture is kept: it would be replaced, or change unseen.",
    hint: "Write the asset's id in place of the path, or keep the file elsewhere.",
  },
  INPUT_NOT_A_PICTURE: {
    title: "Input is no usable picture",
    about: "An input file does not decode as a picture, or is too large.",
    hint: "Use a PNG, JPEG or WebP.",
  },
  INPUT_NOT_FETCHED: {
    title: "Input not fetched",
    about:
      "The manifest names a picture by its address, and the lock does not say which bytes that stands for. A warning where the provider is free: it draws something in its place.",
    hint: "Run `genlock fetch`.",
  },
  INPUT_NOT_FOUND: {
    title: "Input file not found",
    about: "The manifest names a file that is not there, or that is not a regular file.",
    hint: "Check the path; it is relative to the file that names it.",
  },
  INPUT_NOT_TEXT: {
    title: "Input is no text",
    about: "A file is used as a text and its bytes are not UTF-8.",
    hint: "Save the file as UTF-8.",
  },
  INPUT_OUTSIDE_PROJECT: {
    title: "Input outside the project",
    about: "A path leads out of the manifest's folder, by itself or through a link.",
    hint: "Copy the file into the project.",
  },
  INPUT_TOO_LARGE: {
    title: "Input file too large",
    about: "A file that goes into jobs is larger than any service takes.",
    hint: "Make the file smaller; 50 MB is the most.",
  },
  INPUT_URL_INVALID: {
    title: "Address not usable",
    about:
      "An address in the manifest is not spelled out, or holds a secret; or a data URL holds no base64.",
    hint: "Write an https address in full, or use a file.",
  },
  MASK_OF_TURNED: {
    title: "Mask of a turned picture",
    about:
      "A photo is stored lying on its side and turned by its metadata (EXIF) when it is shown. A mask is as large as it is shown; services may compare it with what is stored, and refuse it or change the wrong place. A warning.",
    hint: "Save the picture turned, without that metadata: most editors do when they export.",
  },
  MASK_SIZE: {
    title: "Mask of another size",
    about: "A mask says of each pixel whether it may change, so it is as large as the picture.",
    hint: "Save the mask in the picture's size; with several pictures that of the first one counts.",
  },
  MASK_WITHOUT_ALPHA: {
    title: "Mask without transparency",
    about: "A mask says by its transparent pixels what may change, and this one has none.",
    hint: "Make that part transparent, or write `edit: black` or `edit: white` for a black and white mask.",
  },
  MATRIX_TOO_LARGE: {
    title: "Too many assets",
    about: "A matrix would make more assets than a project may have.",
    hint: "Use fewer values.",
  },
  MATRIX_VARIABLE_UNKNOWN: {
    title: "Unknown variable",
    about:
      "`{name}` in an id or `${name}` in a text is not in the asset's matrix, or the matrix has a name the id does not use.",
    hint: "Name it in the matrix, or write `$${` for a literal `${`.",
  },
  MODEL_NOT_ASKED: {
    title: "Model not asked about",
    about:
      "`genlock check --live` could not ask a service about a model: there is no key or no answer, or the service tells nothing. A warning.",
    hint: "Set the provider's key where it is missing; the dated table that genlock brings along holds all the same.",
  },
  MODEL_RETIRED: {
    title: "Model retired",
    about:
      "The service does not answer for this model any more, or will not soon. A warning: other base URLs may.",
    hint: "Choose a current model.",
  },
  MODEL_UNKNOWN: {
    title: "Model not known",
    about:
      "The model is not in the provider's dated table, so its rules and price are not known. A warning.",
    hint: "Check the spelling; a newer model works all the same.",
  },
  PARAMETER_UNKNOWN: {
    title: "Parameter not known",
    about: "A name under `params` is not known for this model; it is sent as it is. A warning.",
    hint: "Check the spelling.",
  },
  PRESERVE_NOT_LOSSLESS: {
    title: "Format that loses pixels",
    about:
      "With `preserve_outside` the result is a PNG: other formats change pixels when they are written.",
    hint: "Leave `output_format` out, or write `png`.",
  },
  PRESERVE_SIZE: {
    title: "Pixels cannot be put back in another size",
    about: "With `preserve_outside` the result is as large as the picture that is edited.",
    hint: "Write the size of the picture that is edited as `size`.",
  },
  PRESERVE_WITHOUT_MASK: {
    title: "Nothing outside to keep",
    about:
      "`preserve_outside` needs an edit with a mask, a region, or a picture that is transparent where it may change.",
    hint: "Say with `mask` or `region` what may change.",
  },
  PRESET_UNKNOWN: {
    title: "Unknown preset",
    about:
      "`derivatives` names a preset that is not under `presets`, or presets lead back to each other.",
    hint: "Check the name, or define it under `presets`.",
  },
  PROMPT_EMPTY: {
    title: "Empty prompt",
    about: "A prompt or prompt file holds nothing but white space.",
    hint: "Say what to draw.",
  },
  PROVIDER_MISSING: {
    title: "Provider not installed",
    about:
      "The manifest names a provider that cannot be loaded. A warning: what is locked builds without it.",
    hint: "Install its package where new pictures are made.",
  },
  REGION_EMPTY: {
    title: "Region without a pixel",
    about:
      "A region is left, top, right and bottom, as shares of the picture, and the first two are smaller.",
    hint: "Write it as `[left, top, right, bottom]`, each from 0 to 1.",
  },
  REQUEST_ADVICE: {
    title: "Advice",
    about: "The request is legal, but another way would serve better. A warning.",
    hint: "Follow it or leave things as they are; what is asked for is legal.",
  },
  REQUEST_IGNORED: {
    title: "Setting ignored",
    about: "A setting is accepted but will not be sent. A warning.",
    hint: "Leave it out.",
  },
  REQUEST_INVALID: {
    title: "Setting not legal",
    about: "No model would accept this value.",
    hint: "Write one of the values the message names.",
  },
  REQUEST_UNSUPPORTED: {
    title: "Not supported by the model",
    about: "The named model or its provider cannot do what is asked.",
    hint: "Choose another value or another model.",
  },
  STEP_UNKNOWN: {
    title: "Unknown step",
    about: "`derivatives.steps` names a step that genlock.config.ts does not have.",
    hint: "Name its module under `steps` in genlock.config.ts.",
  },
  STYLE_UNKNOWN: {
    title: "Unknown style",
    about: "An asset or `defaults` names a style that is not defined.",
    hint: "Check the name, or define it under `styles`.",
  },
  TRANSPARENCY_KEY_LOSSY: {
    title: "Backdrop taken out of a lossy picture",
    about:
      "Compression blurs the edge between the subject and its backdrop, and colours of the backdrop stay in it. A warning.",
    hint: "Leave `output_format` out, or write `png`. What is served is encoded by `derivatives`.",
  },
  TRANSPARENCY_KEY_UNUSABLE: {
    title: "No backdrop to take out",
    about:
      "`transparency: key` asks for a backdrop of one colour in words, around everything that is drawn. Variations, conversations, masks, regions and `preserve_outside` leave no room for that.",
    hint: "Take a model that draws transparency itself and `transparency: native`, or cut the picture out in an asset that edits this one.",
  },
  TRANSPARENCY_UNUSED: {
    title: "Transparency that is not asked for",
    about: "`transparency` only says how a transparent background comes about. A warning.",
    hint: "Add `background: transparent`, or take `transparency` out.",
  },
} as const satisfies Record<string, RegistryEntry>;
