package fr.ent.core.onboarding.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next give it as {@code after} to read on; null at the end */
record ChangePage(List<ChangeView> items, @Nullable Integer next) {}
