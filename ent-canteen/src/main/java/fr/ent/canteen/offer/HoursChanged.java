package fr.ent.canteen.offer;

/** An activity lasts otherwise from today on, so that a day is another number of units; days gone by keep theirs. */
public record HoursChanged(Activity before) {}
