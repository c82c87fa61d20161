package fr.ent.core.onboarding.onde;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The field of each column, read from the header by position: labels repeat, once for each child of a guardian. */
record Layout(OndeFile file, List<LayoutColumn> slots) {

    /** A column: its field and, for a child's, which of the children. */
    record LayoutColumn(OndeField field, int child) {}

    Layout {
        slots = List.copyOf(slots);
    }

    static Layout read(OndeFile file, List<String> header) throws RefusedFile {
        if (header.size() < 2) {
            throw refused(file, 1, FaultReason.WRONG_DELIMITER, header.getFirst());
        }
        Map<String, OndeField> labels = Labels.of(file);
        Map<OndeField, Integer> seen = new EnumMap<>(OndeField.class);
        List<LayoutColumn> slots = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String label = header.get(i).strip();
            if (label.isEmpty() && i == header.size() - 1) {
                break;
            }
            OndeField field = field(labels, label).orElseThrow(unknown(file, i + 1, label));
            int times = seen.merge(field, 1, Integer::sum);
            if (times > 1 && !field.isOfChild()) {
                throw refused(file, i + 1, FaultReason.REPEATED_COLUMN, label);
            }
            slots.add(new LayoutColumn(field, times));
        }
        refuseMissing(file, header.size(), seen.keySet());
        return new Layout(file, slots);
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

    private static Supplier<RefusedFile> unknown(OndeFile file, int column, String label) {
        return () -> refused(file, column, FaultReason.UNKNOWN_COLUMN, label);
    }

    private static RefusedFile refused(OndeFile file, int column, FaultReason reason, String label) {
        String shown = label.length() > 80 ? label.substring(0, 80) : label;
        return new RefusedFile(new OndeFault(file, 1, column, reason, shown));
    }
}
