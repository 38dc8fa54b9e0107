/** A QR code (ISO/IEC 18004) as SVG: one path, dark on light whatever the colour scheme, since readers need it so. */
import { encode } from 'uqr';

export function QrCode({ value, label }: { value: string; label: string }) {
  const { data, size } = encode(value, { ecc: 'M', border: 2 });
  const runs = data.flatMap((row, y) => {
    const paths: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      paths.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
    return paths;
  });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={runs.join('')} />
    </svg>
  );
}
