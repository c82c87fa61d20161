package fr.ent.canteen.offer;

/**
 * An activity has more or fewer places a day, other weekdays or another time of registration, so that those who wait may
 * move up; told in the transaction that changed it.
 */
public record CapacityChanged(Activity activity) {}
