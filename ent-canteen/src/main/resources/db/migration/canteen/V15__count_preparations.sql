-- Preparations of meat, fish or egg with less than 70 % of it, the line of annex I that nothing was ticked for yet.
alter table dish
    drop constraint dish_foods_check,
    add constraint dish_foods_check check (foods <@ '{FAT_STARTER,FRIED,FAT_MAIN,FAT_DESSERT,SWEET_DESSERT,RAW_PRODUCE,COOKED_VEGETABLES,STARCHES,RAW_FRUIT,FISH,RED_MEAT,PREPARATION,MINCED_MEAT,WHITE_MEAT,PORK,RICH_CHEESE,CHEESE,LIGHT_DAIRY}');
alter table menu_dish
    drop constraint menu_dish_foods_check,
    add constraint menu_dish_foods_check check (foods <@ '{FAT_STARTER,FRIED,FAT_MAIN,FAT_DESSERT,SWEET_DESSERT,RAW_PRODUCE,COOKED_VEGETABLES,STARCHES,RAW_FRUIT,FISH,RED_MEAT,PREPARATION,MINCED_MEAT,WHITE_MEAT,PORK,RICH_CHEESE,CHEESE,LIGHT_DAIRY}');
