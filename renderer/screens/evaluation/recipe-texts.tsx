import type { BothTexts } from '../../../shared/recipes/recipe-content.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';

interface TwoTextsProps {
  readonly label: string;
  readonly value: BothTexts;
  readonly onChange: (value: BothTexts) => void;
  /** One line instead of several. */
  readonly line?: boolean;
}

/** A text in both languages, side by side. */
export function TwoTexts({ label, value, onChange, line = false }: TwoTextsProps) {
  const { say } = useLanguage();
  const Box = line ? TextField : TextArea;
  return (
    <div className="two">
      <Box
        label={say(recipeText['recipe.in-dutch'], { field: label })}
        value={value.nl}
        onChange={(nl: string) => onChange({ ...value, nl })}
      />
      <Box
        label={say(recipeText['recipe.in-english'], { field: label })}
        value={value.en}
        onChange={(en: string) => onChange({ ...value, en })}
      />
    </div>
  );
}
