import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from './usePrinting';
import styles from './WindowedRows.module.css';

interface WindowedRowsProps<Row> {
  label: string;
  /** CSS grid columns of every row where there is room. */
  columns: string;
  head: { title: string; align?: 'end' }[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The cells of a row, as many as the head has. */
  children: (row: Row) => ReactNode;
}

/** So few rows are all drawn: they can then be searched by the browser. */
const drawnWhole = 200;
const likelyHeight = 88;

interface DrawnRowProps {
  index: number;
  row: unknown;
  measure?: (row: HTMLDivElement | null) => void;
  cells: (row: unknown) => ReactNode;
}

/** One row; scrolling draws it no second time. */
const DrawnRow = memo(({ index, row, measure, cells }: DrawnRowProps) => (
  <div ref={measure} data-index={index} role="row" aria-rowindex={index + 2} className={styles.row}>
    {cells(row)}
  </div>
));

/** A table that draws only the rows in sight, so that ten thousand scroll as lightly as ten; on paper all stand. */
export function WindowedRows<Row>({ label, columns, head, rows, rowKey, children }: WindowedRowsProps<Row>) {
  const printing = usePrinting();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const seen = new ResizeObserver(measure);
    seen.observe(document.body);
    return () => seen.disconnect();
  }, []);
  const drawing = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => likelyHeight,
    // A row that is not laid out yet has no height of its own.
    measureElement: (row) => row.getBoundingClientRect().height || likelyHeight,
    getItemKey: (index) => rowKey(rows[index] as Row),
    overscan: rows.length <= drawnWhole ? rows.length : 12,
    scrollMargin: top,
  });
  const drawn = drawing.getVirtualItems();
  const cells = children as (row: unknown) => ReactNode;
  return (
    <div className={styles.table} role="table" aria-label={label} aria-rowcount={rows.length + 1} style={{ '--columns': columns } as React.CSSProperties}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          {head.map(({ title, align }) => (
            <span key={title} role="columnheader" data-align={align}>
              {title}
            </span>
          ))}
        </div>
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: drawing.getTotalSize() }}>
        <div role="presentation" className={styles.drawn} style={{ transform: `translateY(${(drawn[0]?.start ?? 0) - drawing.options.scrollMargin}px)` }}>
          {printing
            ? rows.map((row, index) => <DrawnRow key={rowKey(row)} index={index} row={row} cells={cells} />)
            : drawn.map((item) => <DrawnRow key={item.key} index={item.index} row={rows[item.index] as Row} measure={drawing.measureElement} cells={cells} />)}
        </div>
      </div>
    </div>
  );
}
