import { useNeedsMessages } from '../../needs';
import type { AdultMeals, OrderLine } from '../api';
import { useKitchenMessages } from '../messages';
import { mealWord } from '../words';

interface MealsTableProps {
  lines: OrderLine[];
  adults: AdultMeals;
  total: number;
}

/** Meals by diet and texture, then the adults'; those brought from home stand below the total. */
export function MealsTable({ lines, adults, total }: MealsTableProps) {
  const t = useKitchenMessages();
  const needs = useNeedsMessages();
  const row = (line: OrderLine) => (
    <tr key={`${line.diet} ${line.texture}`} className={line.packedMeal ? 'apart' : undefined}>
      <th scope="row">{mealWord(line, t, needs)}</th>
      <td className="number">{line.count}</td>
    </tr>
  );
  const packed = lines.filter(({ packedMeal }) => packedMeal);
  return (
    <table className="order">
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('how')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.filter(({ packedMeal }) => !packedMeal).map(row)}
        {(['staff', 'guests'] as const)
          .filter((kind) => adults[kind] > 0)
          .map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(kind)}</th>
              <td className="number">{adults[kind]}</td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td className="number">{total}</td>
        </tr>
        {packed.map(row)}
      </tfoot>
    </table>
  );
}
