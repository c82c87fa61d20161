package fr.ent.core.onboarding.onde;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the cells of lines into {@link Line}s, and notes what can't be used. */
final class LineParser {

    private static final int MOST_FORMULAS_TOLD = 20;

    private final Layout layout;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> formulas = new ArrayList<>();
    private int lost;

    LineParser(Layout layout) {
        this.layout = layout;
    }

    void read(int number, List<String> raw) {
        List<String> cells = raw.stream().map(Cells::trimmed).toList();
        List<Layout.Slot> slots = layout.slots();
        for (int i = slots.size(); i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                lose(new Fault(layout.file(), number, i + 1, Reason.COLUMN_COUNT));
                return;
            }
        }
        Cursor cursor = new Cursor(number);
        for (int i = 0; i < Math.min(slots.size(), cells.size()); i++) {
            cursor.take(slots.get(i), i + 1, cells.get(i));
        }
        cursor.finish();
    }

    /** The last line said how many people precede it. */
    void checkFooter(int number, int announced) {
        if (announced != lines.size() + lost) {
            lose(new Fault(layout.file(), number, 1, Reason.FOOTER_COUNT, Integer.toString(announced)));
        }
    }

    Reading result() {
        return formulas.isEmpty() ? new Reading.Lines(lines, faults, lost == 0) : new Reading.Refused(formulas);
    }

    private void lose(Fault fault) {
        faults.add(fault);
        lost++;
    }

    /** One line while its cells are read. */
    private final class Cursor {

        private final int number;
        private final Map<Field, String> values = new EnumMap<>(Field.class);
        private final Map<Integer, Map<Field, String>> children = new TreeMap<>();
        private final Map<Integer, Integer> childColumns = new TreeMap<>();
        private final Set<Field> unusable = EnumSet.noneOf(Field.class);

        Cursor(int number) {
            this.number = number;
        }

        void take(Layout.Slot slot, int column, String text) {
            if (Cells.isFormula(slot.field(), text) && formulas.size() < MOST_FORMULAS_TOLD) {
                formulas.add(fault(column, slot.field(), Reason.FORMULA));
            }
            switch (Cells.read(slot.field(), text)) {
                case Cells.Cell.Unusable(Reason reason) -> {
                    faults.add(fault(column, slot.field(), reason));
                    unusable.add(slot.field());
                }
                case Cells.Cell.Value(String value) -> keep(slot, column, value);
            }
        }

        private void keep(Layout.Slot slot, int column, String value) {
            if (!value.isEmpty() && slot.field().isOfChild()) {
                children.computeIfAbsent(slot.child(), child -> new EnumMap<>(Field.class))
                        .put(slot.field(), value);
                childColumns.putIfAbsent(slot.child(), column);
            } else if (!value.isEmpty()) {
                values.put(slot.field(), value);
            }
        }

        void finish() {
            String usual = values.get(Field.USUAL_NAME);
            if (usual != null && !unusable.contains(Field.FAMILY_NAME)) {
                values.putIfAbsent(Field.FAMILY_NAME, usual);
            }
            Set<Field> missing = EnumSet.copyOf(Labels.needed(layout.file()));
            missing.removeIf(field -> field.isOfChild() || field == Field.CLASS_NAME || values.containsKey(field));
            if (missing.isEmpty()) {
                lines.add(Line.read(layout.file(), number, values, named()));
            } else {
                missing.stream().filter(field -> !unusable.contains(field)).forEach(this::require);
                lost++;
            }
        }

        private void require(Field field) {
            faults.add(fault(column(field), field, Reason.REQUIRED));
        }

        private List<NamedChild> named() {
            List<NamedChild> named = new ArrayList<>();
            children.forEach((child, cells) -> named.add(new NamedChild(
                    childColumns.getOrDefault(child, 1),
                    cells.getOrDefault(Field.CHILD_FAMILY_NAME, ""),
                    cells.getOrDefault(Field.CHILD_USUAL_NAME, ""),
                    cells.getOrDefault(Field.CHILD_GIVEN_NAME, ""),
                    cells.getOrDefault(Field.CHILD_CLASS, ""))));
            return named;
        }

        private Fault fault(int column, Field field, Reason reason) {
            return new Fault(layout.file(), number, column, reason, Labels.usual(layout.file(), field));
        }
    }

    private int column(Field field) {
        List<Layout.Slot> slots = layout.slots();
        return 1 + slots.indexOf(new Layout.Slot(field, 1));
    }
}
