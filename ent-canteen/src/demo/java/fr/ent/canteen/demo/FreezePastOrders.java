package fr.ent.canteen.demo;

import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.sql.Timestamp;

/** Freezes the orders of kitchens for days that are over: without them, every past day would say that nobody ordered. */
final class FreezePastOrders implements Furnishing {

    /** As the canteen counts them: the usual meal first, packed meals apart; at the cut-off of {@link CanteenDemo#MEAL_CUT_OFF}. */
    private static final String ORDERS = """
            insert into canteen.kitchen_order (territory_id, activity_id, day, version, made_at, lines, special)
            select territory_id, activity_id, day, 0, due,
                   jsonb_agg(jsonb_build_object('diet', diet, 'texture', texture, 'packedMeal', packed, 'count', meals)
                             order by packed, array_position(array['STANDARD', 'NO_PORK', 'NO_MEAT', 'VEGETARIAN'], diet),
                                      array_position(array['WHOLE', 'CHOPPED', 'BLENDED'], texture)),
                   coalesce((select jsonb_agg(jsonb_build_object(
                                        'childId', b.child_id, 'diet', n.diet, 'texture', n.texture,
                                        'allergens', to_jsonb(n.allergens || n.declared_allergens),
                                        'otherAllergies', concat_ws(', ', nullif(n.other_allergies, ''),
                                            nullif(nullif(n.declared_other, ''), n.other_allergies)),
                                        'carePlan', p.holds, 'packedMeal', p.holds and n.packed_meal,
                                        'instead', n.instead) order by b.child_id)
                             from canteen.booking b
                             join canteen.child_needs n on n.territory_id = b.territory_id and n.child_id = b.child_id
                             cross join lateral (select coalesce(n.plan_from <= b.day
                                                                 and (n.plan_to is null or n.plan_to >= b.day), false)) p (holds)
                             where b.territory_id = counted.territory_id and b.activity_id = counted.activity_id
                               and b.day = counted.day and b.status = 'BOOKED'
                               and (p.holds or n.allergens || n.declared_allergens <> '{}' or n.other_allergies <> ''
                                    or n.declared_other <> '' or n.instead <> '')), '[]')
            from (select b.territory_id, b.activity_id, b.day, o.due, e.packed,
                         case when e.packed then 'STANDARD' else coalesce(n.diet, 'STANDARD') end as diet,
                         case when e.packed then 'WHOLE' else coalesce(n.texture, 'WHOLE') end as texture,
                         count(*) as meals
                  from canteen.booking b
                  join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                  left join canteen.child_needs n on n.territory_id = b.territory_id and n.child_id = b.child_id
                  cross join lateral (select coalesce(n.packed_meal and n.plan_from <= b.day
                                                      and (n.plan_to is null or n.plan_to >= b.day), false)) e (packed)
                  cross join lateral (
                      select (date_trunc('week', b.day)::date
                              + case when extract(isodow from b.day) <= 2 then -3 else 1 end
                              + time '09:00') at time zone 'Europe/Paris') o (due)
                  where b.territory_id = ? and a.kind = 'CANTEEN' and b.status = 'BOOKED' and o.due <= ?
                  group by 1, 2, 3, 4, 5, 6, 7) counted
            group by 1, 2, 3, 5""";

    @Override
    public String witness() {
        return "canteen.kitchen_order";
    }

    @Override
    public void furnish(Supplies supplies) {
        supplies.batch()
                .execute(
                        ORDERS,
                        supplies.territory(),
                        Timestamp.from(supplies.now().instant()));
    }
}
