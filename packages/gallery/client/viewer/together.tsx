import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PartProps } from "./viewer.tsx";
import { gap, setBeside, type Setting } from "./set-beside.ts";

/** All candidates beside each other, as large as they can be without scrolling. */
export function Together({ store, asset, detail, setChosen, setMode }: PartProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [{ columns, wide }, setSetting] = useState<Setting>({ columns: 1, wide: 0 });
  const amount = detail?.candidates.length ?? 0;
  useLayoutEffect(() => {
    const { current } = stage;
    if (current === null) return undefined;
    const watcher = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = current;
      setSetting(setBeside(amount, { width, height, aspect: asset.aspect }));
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [amount, asset.aspect]);
  return (
    <div
      ref={stage}
      class="stage together"
      style={{
        "--columns": columns,
        "--wide": `${wide}px`,
        "--gap": `${gap}px`,
        "--ratio": asset.aspect,
      }}
    >
      {detail?.candidates.map(({ digest }, index) => (
        <button
          key={digest}
          type="button"
          aria-label={`Look at picture ${index + 1}`}
          aria-current={digest === asset.picture?.digest}
          onClick={() => {
            setChosen(digest);
            setMode("single");
          }}
        >
          <img src={store.source.pictureUrl(digest)} alt="" />
          <span>{index + 1}</span>
        </button>
      ))}
    </div>
  );
}
