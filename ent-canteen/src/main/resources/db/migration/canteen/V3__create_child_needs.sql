-- What a child eats and must not eat. An allergy without a care plan warns all the same; a packed meal needs one.
create table child_needs (
    territory_id uuid not null,
    child_id     uuid not null,
    version      int not null default 0,
    diet         text not null default 'STANDARD' check (diet in ('STANDARD', 'NO_PORK', 'NO_MEAT', 'VEGETARIAN')),
    texture      text not null default 'WHOLE' check (texture in ('WHOLE', 'CHOPPED', 'BLENDED')),
    allergens    text[] not null default '{}' check (allergens <@ '{GLUTEN,CRUSTACEANS,EGGS,FISH,PEANUTS,SOYA,MILK,NUTS,CELERY,MUSTARD,SESAME,SULPHITES,LUPIN,MOLLUSCS}'),
    plan_from    date,
    plan_to      date check (plan_to >= plan_from),
    packed_meal  boolean not null default false check (not packed_meal or plan_from is not null),
    primary key (territory_id, child_id)
);

select core.wall('canteen.child_needs');
