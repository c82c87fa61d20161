package fr.ent.core.onboarding.onde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the cells of lines into {@link OndeLine}s, and notes what can't be used. */
final class LineParser {

    private static final int MOST_FORMULAS_TOLD = 20;

    private final Layout layout;
    private final LocalDate today;
    private final List<OndeLine> lines = new ArrayList<>();
    private final List<OndeFault> faults = new ArrayList<>();
    private final List<OndeFault> formulas = new ArrayList<>();
    private int lost;

    LineParser(Layout layout, LocalDate today) {
        this.layout = layout;
        this.today = today;
    }

    void read(int number, List<String> raw) {
        List<String> cells = raw.stream().map(Cells::trimmed).toList();
        List<Layout.LayoutColumn> slots = layout.slots();
        for (int i = slots.size(); i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                lose(new OndeFault(layout.file(), number, i + 1, FaultReason.COLUMN_COUNT));
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
            lose(new OndeFault(layout.file(), number, 1, FaultReason.FOOTER_COUNT, Integer.toString(announced)));
        }
    }

    OndeReading result() {
        if (!formulas.isEmpty()) {
            return new OndeReading.Refused(formulas);
        }
        return lines.isEmpty() && lost == 0
                ? new OndeReading.Refused(List.of(new OndeFault(layout.file(), 1, 1, FaultReason.NO_LINES)))
                : new OndeReading.UsableLines(lines, faults, lost == 0, layout.unknown());
    }

    private void lose(OndeFault fault) {
        faults.add(fault);
        lost++;
    }

    /** One line while its cells are read. */
    private final class Cursor {

        private final int number;
        private final Map<OndeField, String> values = new EnumMap<>(OndeField.class);
        private final Map<Integer, Map<OndeField, String>> children = new TreeMap<>();
        private final Map<Integer, Integer> childColumns = new TreeMap<>();
        private final Set<OndeField> unusable = EnumSet.noneOf(OndeField.class);

        Cursor(int number) {
            this.number = number;
        }

        void take(Layout.LayoutColumn slot, int column, String text) {
            if (Cells.isFormula(slot.field(), text) && formulas.size() < MOST_FORMULAS_TOLD) {
                formulas.add(new OndeFault(layout.file(), number, column, FaultReason.FORMULA, slot.label()));
            }
            if (slot.field() == OndeField.LEFT_OUT) {
                return;
            }
            switch (Cells.read(slot.field(), text, today)) {
                case Cells.ReadCell.Unusable(FaultReason reason) -> {
                    faults.add(fault(column, slot.field(), reason));
                    unusable.add(slot.field());
                }
                case Cells.ReadCell.Usable(String value) -> keep(slot, column, value);
            }
        }

        private void keep(Layout.LayoutColumn slot, int column, String value) {
            if (!value.isEmpty() && slot.field().isOfChild()) {
                children.computeIfAbsent(slot.child(), child -> new EnumMap<>(OndeField.class))
                        .put(slot.field(), value);
                childColumns.putIfAbsent(slot.child(), column);
            } else if (!value.isEmpty()) {
                values.put(slot.field(), value);
            }
        }

        void finish() {
            String usual = values.get(OndeField.USUAL_NAME);
            if (usual != null && !unusable.contains(OndeField.FAMILY_NAME)) {
                values.putIfAbsent(OndeField.FAMILY_NAME, usual);
            }
            Set<OndeField> missing = EnumSet.copyOf(Labels.needed(layout.file()));
            missing.removeIf(field -> field.isOfChild() || field == OndeField.CLASS_NAME || values.containsKey(field));
            if (missing.isEmpty()) {
                lines.add(OndeLine.read(layout.file(), number, values, named()));
            } else {
                missing.stream().filter(field -> !unusable.contains(field)).forEach(this::require);
                lost++;
            }
        }

        private void require(OndeField field) {
            faults.add(fault(column(field), field, FaultReason.REQUIRED));
        }

        private List<NamedChild> named() {
            List<NamedChild> named = new ArrayList<>();
            children.forEach((child, cells) -> named.add(new NamedChild(
                    childColumns.getOrDefault(child, 1),
                    cells.getOrDefault(OndeField.CHILD_FAMILY_NAME, ""),
                    cells.getOrDefault(OndeField.CHILD_USUAL_NAME, ""),
                    cells.getOrDefault(OndeField.CHILD_GIVEN_NAME, ""),
                    cells.getOrDefault(OndeField.CHILD_CLASS, ""))));
            return named;
        }

        private OndeFault fault(int column, OndeField field, FaultReason reason) {
            return new OndeFault(layout.file(), number, column, reason, Labels.usual(layout.file(), field));
        }
    }

    private int column(OndeField field) {
        return 1
                + layout.slots().stream()
                        .map(Layout.LayoutColumn::field)
                        .toList()
                        .indexOf(field);
    }
}
