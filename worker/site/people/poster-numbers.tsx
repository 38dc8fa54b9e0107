/** A center's numbers on its poster: those to call in large type, those to write to below, each with what it is. */
import type { Center } from '../../../data/model/directory.ts';
import type { Text } from '../../../data/model/text.ts';
import { PhoneNumber } from '../page/marked-up-text.tsx';
import { LabelText, NumberLine } from './contact-list.tsx';

export function PosterNumbers({ text, center }: { text: Text; center: Center }) {
  const { phones, other_numbers = [] } = center;
  return (
    <div class="reach">
      <p class="numbers" dir="ltr">
        {phones.map((phone) => (
          <span>
            <span aria-hidden="true">☎</span> <PhoneNumber phone={phone} />
            {phone.label ? (
              <small>
                {' '}
                <LabelText text={text} label={phone.label} />
              </small>
            ) : null}
          </span>
        ))}
      </p>
      {other_numbers.length === 0 ? null : (
        <p class="others">
          {other_numbers.map((one) => (
            <span>
              <NumberLine text={text} one={one} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
