package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Entries with titles, lists, links and formulas. */
@HomeworkTest
class RichEntriesIT {

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    private Schoolyard yard;

    @BeforeEach
    void aSchool() {
        yard = founder.found();
    }

    @Test
    void aDocumentIsReadAsItWasWrittenAndItsWordsAreTheText() throws Exception {
        write("""
                {"type":"doc","content":[{"type":"bulletList","content":[{"type":"listItem","content":[
                  {"type":"paragraph","content":[
                    {"type":"text","text":"Lire ","marks":[{"type":"bold"}]},
                    {"type":"text","text":"ici","marks":[{"type":"link","attrs":{"href":"https://exemple.fr"}}]},
                    {"type":"formula","attrs":{"latex":"3 \\\\times 4"}}]}]}]}]}""").andExpect(status().isCreated());

        requests.diary(yard.mother(), "childId=" + yard.lea() + "&from=2026-11-23&to=2026-11-27")
                .andExpect(jsonPath("$.entries[0].text").value("– Lire ici3 \\times 4"))
                .andExpect(jsonPath("$.entries[0].document.content[0].type").value("bulletList"))
                .andExpect(jsonPath(
                                "$.entries[0].document.content[0].content[0].content[0].content[1].marks[0].attrs.href")
                        .value("https://exemple.fr"));
    }

    @Test
    void aPlainTextHasNoDocument() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""))
                .andExpect(jsonPath("$.text").value("Exercice 4 page 12"))
                .andExpect(jsonPath("$.document").value(Matchers.nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"image\",\"attrs\":{\"src\":\"x\"}} | document.content[0].type",
                "{\"type\":\"script\"} | document.content[0].type",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}]}]}"
                        + " | document.content[0].content[0].marks[0].attrs.href",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"paragraph\"}]} | document.content[0].content",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"formula\"}]} | document.content[0].content[0].attrs.latex",
            })
    void nothingElseIsKept(String block, String field) throws Exception {
        write("{\"type\":\"doc\",\"content\":[" + block + "]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void attributesThatTheEditorDoesNotKnowGo() throws Exception {
        write("""
                {"type":"doc","content":[{"type":"paragraph","attrs":{"style":"x","onclick":"alert(1)"},
                  "content":[{"type":"text","text":"Lire"}]}]}""")
                .andExpect(status().isCreated())
                .andExpect(content().string(Matchers.not(Matchers.containsString("onclick"))));
    }

    private ResultActions write(String document) throws Exception {
        return requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"document\":" + document));
    }
}
