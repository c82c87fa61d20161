package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of the counter: households and people of families. */
final class CounterRules {

    private static final String HOUSEHOLDS = "/api/core/households";
    private static final String PEOPLE = "/api/core/family-people/{id}";
    private static final String CONSENT = "/api/canteen/households/{householdId}/quotient-consent";
    private static final String BATCHES = "/api/canteen/quotient-batches";
    private static final Set<Persona> FAMILY_AND_TOWN = Persona.all(Persona.town(), Persona.GUARDIAN);
    private static final Set<Persona> TOWNS = Persona.townHalls();

    private static final String CONTENT = """
            {"identity": {"familyName": "Martin", "usualName": "", "givenName": "Rose", "birthDate": null, "sex": null,
                          "birthPlace": "", "birthCountry": ""},
             "contact": {"email": "", "homePhone": "", "workPhone": "", "mobilePhone": "", "street": "", "postcode": "",
                         "city": "", "country": ""}}""";
    private static final String NEWCOMERS = """
            {"adults": [{"person": %s, "guardian": false, "confirmed": true}], "children": []}""".formatted(CONTENT);

    private CounterRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "POST " + HOUSEHOLDS,
                        scene -> json(post(HOUSEHOLDS), "{\"name\": \"Martin\", \"people\": %s}".formatted(NEWCOMERS)),
                        TOWNS),
                Rule.of(
                        "POST " + HOUSEHOLDS + "/{id}/members",
                        scene -> json(post(HOUSEHOLDS + "/{id}/members", scene.household), NEWCOMERS),
                        Persona.town()),
                Rule.of(
                        "PUT " + HOUSEHOLDS + "/{id}",
                        scene -> json(put(HOUSEHOLDS + "/{id}", scene.household), "{\"name\": \"Foyer\"}"),
                        Persona.town()),
                Rule.of("POST " + HOUSEHOLDS + "/{id}/split", CounterRules::split, Persona.town()),
                Rule.of(
                        "POST " + HOUSEHOLDS + "/{id}/join",
                        scene -> json(
                                post(HOUSEHOLDS + "/{id}/join", scene.household),
                                "{\"householdId\": \"%s\"}".formatted(home(scene))),
                        Persona.town()),
                Rule.of("DELETE " + HOUSEHOLDS + "/{id}/children/{childId}", CounterRules::leave, Persona.town()),
                Rule.of("GET " + PEOPLE, scene -> get(PEOPLE, scene.person(Persona.GUARDIAN)), Persona.town()),
                Rule.of(
                        "PUT " + PEOPLE,
                        scene -> json(
                                put(PEOPLE, scene.town.guardian("Rose", "Martin", scene.child)),
                                "{\"version\": 0, \"content\": %s}".formatted(CONTENT)),
                        Persona.town()),
                Rule.of("GET " + CONSENT, scene -> get(CONSENT, scene.household), FAMILY_AND_TOWN),
                Rule.of(
                        "PUT " + CONSENT,
                        scene -> json(
                                put(CONSENT, scene.household),
                                "{\"personId\": \"%s\"}".formatted(scene.person(Persona.GUARDIAN))),
                        FAMILY_AND_TOWN),
                Rule.of("DELETE " + CONSENT, scene -> delete(CONSENT, scene.household), FAMILY_AND_TOWN),
                Rule.of("POST " + BATCHES, scene -> post(BATCHES), TOWNS).answering(409),
                Rule.of("GET " + BATCHES + "/latest", scene -> get(BATCHES + "/latest"), TOWNS));
    }

    private static AbstractMockHttpServletRequestBuilder<?> split(Scene scene) {
        PersonId one = scene.town.person("Rose", "Martin");
        HouseholdId home = scene.town.household(List.of(one, scene.town.person("Jean", "Martin")), List.of());
        return json(post(HOUSEHOLDS + "/{id}/split", home), """
                {"name": "Rose", "adultIds": ["%s"], "childIds": [], "sharedChildIds": []}""".formatted(one));
    }

    private static AbstractMockHttpServletRequestBuilder<?> leave(Scene scene) {
        ChildId child = scene.town.pupil("Ana", "Martin", scene.school, scene.schoolClass);
        scene.town.household(List.of(scene.town.person("Rose", "Martin")), List.of(child));
        HouseholdId home = scene.town.household(List.of(scene.town.person("Jean", "Martin")), List.of(child));
        return delete(HOUSEHOLDS + "/{id}/children/{child}", home, child);
    }

    private static HouseholdId home(Scene scene) {
        return scene.town.household(List.of(scene.town.person("Rose", "Martin")), List.of());
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
