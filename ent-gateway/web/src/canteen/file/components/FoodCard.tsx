import { Choice, Field } from '../../../app/ui';
import { type Allergen, allergens, diets, textures, useNeedsMessages } from '../../needs';
import type { FieldsProps } from '../fields';
import { useFileMessages } from '../messages';

/** Allergies first: they count as soon as they are ticked. */
export function FoodCard({ draft }: FieldsProps) {
  const t = useFileMessages();
  const words = useNeedsMessages();
  const { food } = draft.content;
  const set = (part: Partial<typeof food>) => draft.change({ food: { ...food, ...part } });
  const toggle = (allergen: Allergen) =>
    set({
      allergies: food.allergies.includes(allergen)
        ? food.allergies.filter((one) => one !== allergen)
        : [...food.allergies, allergen],
    });
  return (
    <section className="card pad stack" aria-labelledby="food">
      <h2 id="food">{t('food')}</h2>
      <fieldset className="choice">
        <legend className="b">{t('allergies')}</legend>
        <p className="s soft">{t('allergies.hint')}</p>
        <div className="choice-options">
          {allergens.map((allergen) => (
            <label key={allergen} className="choice-option allergen-option">
              <input
                type="checkbox"
                checked={food.allergies.includes(allergen)}
                onChange={() => toggle(allergen)}
              />
              <span>{words(`allergen.${allergen}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        label={t('allergies.other')}
        hint={t('allergies.other.hint')}
        value={food.otherAllergies}
        maxLength={200}
        onChange={(event) => set({ otherAllergies: event.target.value })}
      />
      <Choice
        label={t('diet')}
        value={food.diet}
        onChange={(diet) => set({ diet })}
        options={diets.map((value) => ({ value, label: words(`diet.${value}`) }))}
      />
      <Choice
        label={t('texture')}
        value={food.texture}
        onChange={(texture) => set({ texture })}
        options={textures.map((value) => ({ value, label: words(`texture.${value}`) }))}
      />
      <p className="s soft">{t('food.wait')}</p>
    </section>
  );
}
