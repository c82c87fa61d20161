package fr.ent.canteen.testing;

import fr.ent.core.storage.FileId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The content that a family writes in a file, as it is sent. */
public final class FileForm {

    private String doctor = "{\"name\": \"\", \"phone\": \"\"}";
    private String contacts = "";
    private String collectors = "";
    private String diet = "STANDARD";
    private String allergy = "";
    private String other = "";
    private String plan = "null";
    private String consent = "UNSAID";
    private final List<String> papers = new ArrayList<>();

    private FileForm() {}

    public static FileForm blank() {
        return new FileForm();
    }

    /** Complete but for the insurance. */
    public static FileForm whole() {
        FileForm form = new FileForm();
        form.contacts = "{\"name\": \"Rose Roy\", \"tie\": \"grand-mère\", \"phone\": \"06 00 00 00 01\"}";
        form.collectors = form.contacts;
        form.consent = "GIVEN";
        return form.doctor("Dr Blanc", "03 80 00 00 00");
    }

    public FileForm doctor(String name, String phone) {
        doctor = "{\"name\": \"%s\", \"phone\": \"%s\"}".formatted(name, phone);
        return this;
    }

    public FileForm collectors(int number) {
        collectors =
                String.join(", ", Collections.nCopies(number, "{\"name\": \"A\", \"tie\": \"\", \"phone\": \"\"}"));
        return this;
    }

    public FileForm eats(String what) {
        diet = what;
        return this;
    }

    public FileForm allergic(String allergen) {
        allergy = "\"" + allergen + "\"";
        return this;
    }

    public FileForm otherwise(String allergies) {
        other = allergies;
        return this;
    }

    public FileForm plan(String from, String to, Boolean packedMeal) {
        plan = "{\"from\": \"%s\", \"to\": \"%s\", \"packedMeal\": %s}".formatted(from, to, packedMeal);
        return this;
    }

    public FileForm paper(String kind, FileId file) {
        papers.add("{\"kind\": \"%s\", \"fileId\": \"%s\"}".formatted(kind, file));
        return this;
    }

    /** As sent on top of a version. */
    public String on(int version) {
        return """
                {"version": %d, "content": {"doctor": %s, "emergencyContacts": [%s], "collectors": [%s],
                 "food": {"diet": "%s", "texture": "WHOLE", "allergies": [%s], "otherAllergies": "%s"},
                 "carePlan": %s, "documents": [%s], "careConsent": "%s"}}""".formatted(
                version, doctor, contacts, collectors, diet, allergy, other, plan, String.join(", ", papers), consent);
    }
}
