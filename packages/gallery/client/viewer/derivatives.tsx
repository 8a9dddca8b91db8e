import { useEffect, useState } from "preact/hooks";
import type { DerivativeFacts } from "../../src/wire/asset-detail.ts";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import type { GalleryStore } from "../data/gallery-store.ts";
import { bytes } from "../format.ts";

interface DerivativesProps {
  readonly store: GalleryStore;
  readonly asset: AssetSummary;
}

/** The files that pages get, with their weight: a row for each width, a column for each format. */
export function Derivatives({ store, asset }: DerivativesProps) {
  const [files, setFiles] = useState<readonly DerivativeFacts[] | undefined>(undefined);
  const digest = asset.picture?.digest;
  useEffect(() => {
    let isWanted = true;
    setFiles(undefined);
    store.source.readDerivatives(asset.id).then(
      (read) => {
        if (isWanted) setFiles(read);
      },
      (error: unknown) => store.tellError(error),
    );
    return () => {
      isWanted = false;
    };
  }, [store, asset.id, digest]);
  if (files === undefined) {
    return (
      <section>
        <h3>Files for pages</h3>
        <p class="aside">Making them…</p>
      </section>
    );
  }
  if (files.length === 0) return null;
  const formats = [...new Set(files.map(({ format }) => format))];
  const widths = [...new Set(files.map(({ width }) => width))];
  return (
    <section>
      <h3>Files for pages</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">width</th>
            {formats.map((format) => (
              <th scope="col" key={format}>
                {format}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {widths.map((width) => (
            <tr key={width}>
              <th scope="row">{width}</th>
              {formats.map((format) => (
                <td key={format}>
                  <Weight
                    file={files.find((one) => one.width === width && one.format === format)}
                    store={store}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface WeightProps {
  readonly file: DerivativeFacts | undefined;
  readonly store: GalleryStore;
}

function Weight({ file, store }: WeightProps) {
  if (file === undefined) return null;
  const url = file.digest === undefined ? undefined : store.source.pictureUrl(file.digest);
  const text = bytes(file.byteLength);
  return url === undefined ? (
    <>{text}</>
  ) : (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
