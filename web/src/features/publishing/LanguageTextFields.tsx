import { LongTextField, TextField } from '../../shared/form/fields';
import { useFormat } from '../../shared/format/useFormat';
import { capitalised } from '../../shared/format/sentences';
import { isLanguage, languageNames } from '../../shared/messages/languages';
import { type LanguageText, written } from './languageTexts';

interface LanguageTextFieldsProps {
  /** Of the list that is sent: /function */
  pointer: string;
  lines: readonly LanguageText[];
  onChange: (lines: LanguageText[]) => void;
  long?: boolean;
}

/** The same text in each language; a line left empty is not sent, so its pointer counts only the written ones. */
export function LanguageTextFields({ pointer, lines, onChange, long = false }: LanguageTextFieldsProps) {
  const format = useFormat();
  const Field = long ? LongTextField : TextField;
  const sent = written(lines);
  return lines.map((line) => {
    const place = sent.indexOf(line);
    return (
      <Field
        key={line.language}
        pointer={place >= 0 ? `${pointer}/${place}` : sent.length === 0 && line === lines[0] ? pointer : `${pointer}/${line.language}`}
        label={isLanguage(line.language) ? languageNames[line.language] : capitalised(format.language(line.language))}
        value={line.text}
        onChange={(text) => onChange(lines.map((each) => (each.language === line.language ? { ...each, text } : each)))}
      />
    );
  });
}
