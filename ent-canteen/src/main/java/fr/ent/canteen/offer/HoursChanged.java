package fr.ent.canteen.offer;

/** An activity lasts otherwise from today on, or its time is billed otherwise; days gone by keep what was theirs. */
public record HoursChanged(Activity before) {}
