package fr.ent.canteen.offer;

/** An activity has more or fewer places a day; told in the transaction that changed it. */
public record CapacityChanged(Activity activity) {}
