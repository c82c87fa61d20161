package fr.ent.core.platform;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RequestBodiesTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private static final String ORDER = """
            {"name": "Zoé", "child": "0199e4f4-0000-7000-8000-000000000001", "day": "2026-11-24",
             "since": "2026-11-24T08:00:00Z", "weekday": "MONDAY", "count": 2, "free": false, "rate": 1.5,
             "lines": [{"at": "08:30", "seats": 1}, {"at": "12:00"}], "notes": [null, "a"]}""";

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new OrderDesk())
            .setControllerAdvice(new ProblemAnswers())
            .setMessageConverters(new JacksonJsonHttpMessageConverter(RequestBodies.strict(JSON)))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "name | 5",
                "name | 0.5",
                "name | true",
                "name | {}",
                "name | 'a\\u0000b'",
                "notes | ['a\\u0000']",
                "child | ''",
                "child | ' '",
                "child | 'nonsense'",
                "child | 7",
                "child | 1180591620717411303424",
                "child | 'AAAAAAAAAAAAAAAAAAAAAA=='",
                "child | {}",
                "device | 1180591620717411303424",
                "day | ''",
                "day | ' '",
                "day | '24/11/2026'",
                "day | '2026-11-24T10:00:00'",
                "day | 20781",
                "day | [2026, 11, 24]",
                "since | ''",
                "since | 1764000000",
                "since | 0.5",
                "since | '0'",
                "since | '-1'",
                "since | '+1764000000'",
                "since | '1764000000.5'",
                "since | ' 0 '",
                "since | '+10000-01-01T00:00:00Z'",
                "since | '-0001-01-01T00:00:00Z'",
                "day | '20781'",
                "day | '+10000-01-01'",
                "day | '0000-12-31'",
                "weekday | ''",
                "weekday | 0",
                "weekday | '0'",
                "weekday | 'monday'",
                "weekday | 'SOMEDAY'",
                "count | ''",
                "count | '2'",
                "count | 0.1",
                "count | 2.0",
                "count | 9999999999",
                "count | true",
                "free | ''",
                "free | 'false'",
                "free | 0",
                "rate | ''",
                "rate | '1.5'",
                "lines | ''",
                "lines | {}",
                "lines | [7]",
                "lines | ['']",
                "notes | 'a'",
            })
    void refusesAValueInAnotherForm(String field, String value) throws Exception {
        refuses(with(field, value.replace('\'', '"')), field, "malformed");
    }

    @Test
    void refusesHalfOfASign() throws Exception {
        refuses(ORDER.replace("Zoé", "Zo\\ud83d"), "name", "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "child", "day", "weekday", "count", "free", "rate", "lines"})
    void wantsAllThatIsNotNullable(String field) throws Exception {
        refuses(with(field, "null"), field, "required");
        refuses(without(field), field, "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"since", "notes"})
    void doesWithoutTheNullable(String field) throws Exception {
        takes(with(field, "null"));
        takes(without(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[null] | lines[0] | required",
                "[{'at': '08:30'}, {'seats': 1}] | lines[1].at | required",
                "[{'at': '08:30'}, {'at': null}] | lines[1].at | required",
                "[{'at': '08:30'}, {'at': ''}] | lines[1].at | malformed",
                "[{'at': '08:30', 'seats': '2'}] | lines[0].seats | malformed"
            })
    void namesTheFieldByItsPath(String lines, String field, String code) throws Exception {
        refuses(with("lines", lines.replace('\'', '"')), field, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "territoryId", "version"})
    void ignoresFieldsThatAreNotItsOwn(String field) throws Exception {
        takes(with(field, "1"));
    }

    private static String with(String field, String value) {
        ObjectNode order = (ObjectNode) JSON.readTree(ORDER);
        return order.set(field, JSON.readTree(value)).toString();
    }

    private static String without(String field) {
        ObjectNode order = (ObjectNode) JSON.readTree(ORDER);
        order.remove(field);
        return order.toString();
    }

    private void takes(String body) throws Exception {
        send(body).andExpect(status().isOk());
    }

    private void refuses(String body, String field, String code) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].code").value(code))
                .andExpect(jsonPath("$.errors[0].field").value(startsWith(field)));
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(
                post("/order").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
