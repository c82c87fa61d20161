package fr.ent.canteen.families.file;

import fr.ent.canteen.families.file.FileContent.CarePlan;
import fr.ent.canteen.families.file.FileContent.Contact;
import fr.ent.core.InvalidField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The faults that keep a file from being signed, field by field; a file without faults is complete. */
final class FileFaults {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,28}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final List<InvalidField> faults = new ArrayList<>();

    private FileFaults() {}

    static List<InvalidField> of(FileContent content) {
        FileFaults found = new FileFaults();
        found.required("doctor.name", content.doctor().name());
        found.phone("doctor.phone", content.doctor().phone());
        if (content.emergencyContacts().isEmpty()) {
            found.add("emergencyContacts", "required");
        }
        found.people("emergencyContacts", content.emergencyContacts());
        found.people("collectors", content.collectors());
        if (content.carePlan() != null) {
            found.plan(content.carePlan());
            if (!content.has(DocumentKind.CARE_PLAN)) {
                found.add("documents.CARE_PLAN", "required");
            }
        }
        if (!content.has(DocumentKind.INSURANCE)) {
            found.add("documents.INSURANCE", "required");
        }
        if (content.careConsent() == FileContent.CareConsent.UNSAID) {
            found.add("careConsent", "required");
        }
        return List.copyOf(found.faults);
    }

    private void people(String field, List<Contact> people) {
        for (int index = 0; index < people.size(); index++) {
            String at = field + "[" + index + "]";
            required(at + ".name", people.get(index).name());
            phone(at + ".phone", people.get(index).phone());
        }
    }

    private void plan(CarePlan plan) {
        LocalDate from = plan.from();
        LocalDate to = plan.to();
        if (from == null) {
            add("carePlan.from", "required");
        } else if (isAbsurd(from)) {
            add("carePlan.from", "out-of-range");
        }
        if (to != null && isAbsurd(to)) {
            add("carePlan.to", "out-of-range");
        } else if (from != null && to != null && to.isBefore(from)) {
            add("carePlan.to", "before-from");
        }
    }

    private static boolean isAbsurd(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    private void phone(String field, String text) {
        if (text.isBlank()) {
            add(field, "required");
        } else if (!PHONE.matcher(text.strip()).matches()) {
            add(field, "phone");
        }
    }

    private void required(String field, String text) {
        if (text.isBlank()) {
            add(field, "required");
        }
    }

    private void add(String field, String code) {
        faults.add(new InvalidField(field, code));
    }
}
