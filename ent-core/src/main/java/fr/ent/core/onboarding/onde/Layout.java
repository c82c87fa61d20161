package fr.ent.core.onboarding.onde;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The field of each column, read from the header by position: labels repeat, once for each child of a guardian. */
record Layout(OndeFile file, List<LayoutColumn> slots, List<String> unknown) {

    /** A column: its field, what the file calls it and, for a child's, which of the children. */
    record LayoutColumn(OndeField field, String label, int child) {}

    Layout {
        slots = List.copyOf(slots);
        unknown = List.copyOf(unknown);
    }

    static Layout read(OndeFile file, List<String> header) throws RefusedFile {
        if (header.size() < 2) {
            throw refused(file, 1, FaultReason.WRONG_DELIMITER, header.getFirst());
        }
        Map<String, OndeField> labels = Labels.of(file);
        Map<OndeField, Integer> seen = new EnumMap<>(OndeField.class);
        List<LayoutColumn> slots = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String label = header.get(i).strip();
            if (label.isEmpty() && i == header.size() - 1) {
                break;
            }
            refuseFormula(file, i + 1, label);
            OndeField field = field(labels, label).orElse(OndeField.LEFT_OUT);
            if (field == OndeField.LEFT_OUT) {
                refuseOtherFile(file, i + 1, label);
                slots.add(new LayoutColumn(field, shown(label), 1));
                if (!label.isEmpty() && !Labels.isLeftOut(label)) {
                    unknown.add(shown(label));
                }
                continue;
            }
            int times = seen.merge(field, 1, Integer::sum);
            if (times > 1 && !field.isOfChild()) {
                throw refused(file, i + 1, FaultReason.REPEATED_COLUMN, label);
            }
            slots.add(new LayoutColumn(field, Labels.usual(file, field), times));
        }
        refuseMissing(file, header.size(), seen.keySet());
        return new Layout(file, slots, List.copyOf(unknown));
    }

    private static Optional<OndeField> field(Map<String, OndeField> labels, String label) {
        String key = Labels.normalised(label);
        return Optional.ofNullable(labels.get(key))
                .or(() -> Optional.ofNullable(labels.get(key.replaceFirst("\\d+$", "")))
                        .filter(OndeField::isOfChild));
    }

    private static void refuseMissing(OndeFile file, int columns, Set<OndeField> seen) throws RefusedFile {
        Set<OndeField> missing = EnumSet.copyOf(Labels.needed(file));
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            throw refused(
                    file,
                    columns,
                    FaultReason.MISSING_COLUMN,
                    Labels.usual(file, missing.iterator().next()));
        }
    }

    private static void refuseFormula(OndeFile file, int column, String label) throws RefusedFile {
        if (Cells.isFormula(OndeField.FAMILY_NAME, label)) {
            throw refused(file, column, FaultReason.FORMULA, label);
        }
    }

    /** The columns that teachers need are in any list of people, so a list of pupils is told by its own. */
    private static void refuseOtherFile(OndeFile file, int column, String label) throws RefusedFile {
        if (file == OndeFile.TEACHERS && Labels.tellsPupils(label)) {
            throw refused(file, column, FaultReason.OTHER_FILE, label);
        }
    }

    private static String shown(String label) {
        return label.length() > 80 ? label.substring(0, 80) : label;
    }

    private static RefusedFile refused(OndeFile file, int column, FaultReason reason, String label) {
        return new RefusedFile(new OndeFault(file, 1, column, reason, shown(label)));
    }
}
