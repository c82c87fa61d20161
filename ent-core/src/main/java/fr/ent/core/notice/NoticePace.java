package fr.ent.core.notice;

/** Says when a notice rings: at once, or not in the quiet hours of the territory. */
public enum NoticePace {
    AT_ONCE,
    BY_DAY
}
