package fr.ent.core.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RichTextTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void readsWhatTheEditorWrites() {
        String written = """
                {"type":"doc","content":[
                  {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Pour mardi"}]},
                  {"type":"paragraph","content":[
                    {"type":"text","text":"Lire "},
                    {"type":"text","text":"la page 12","marks":[{"type":"bold"}]},
                    {"type":"hardBreak"},
                    {"type":"text","text":"et le site","marks":[{"type":"link","attrs":{"href":"https://exemple.fr/a?b=1"}}]},
                    {"type":"formula","attrs":{"latex":"\\\\frac{1}{2}"}}]},
                  {"type":"orderedList","attrs":{"start":1,"type":null},"content":[
                    {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"Un"}]},
                      {"type":"bulletList","content":[
                        {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"puis"}]}]}]}]},
                    {"type":"listItem","content":[{"type":"paragraph"}]}]}]}""";

        RichText text = read(written);

        assertThat(text.plainText()).isEqualTo("""
                Pour mardi
                Lire la page 12
                et le site\\frac{1}{2}
                1. Un
                  – puis
                2.\s""");
        assertThat(read(JSON.writeValueAsString(text))).isEqualTo(text);
    }

    @Test
    void keepsNothingThatIsNotAsked() {
        RichText text = read("""
                {"type":"doc","onload":"alert(1)","content":[
                  {"type":"paragraph","attrs":{"style":"position:fixed","onclick":"alert(1)"},"html":"<b>",
                   "content":[{"type":"text","text":"<img src=x onerror=alert(1)>",
                               "marks":[{"type":"italic","attrs":{"href":"https://a.fr","class":"x"}}]}]}]}""");

        JsonNode kept = JSON.readTree(new RichTextColumn().convertToDatabaseColumn(text));

        assertThat(kept).isEqualTo(JSON.readTree("""
                {"type":"doc","content":[{"type":"paragraph","content":[
                  {"type":"text","text":"<img src=x onerror=alert(1)>","marks":[{"type":"italic"}]}]}]}"""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "http://exemple.fr",
                "//exemple.fr",
                "/compte",
                "https:exemple.fr",
                "https://",
                "https://banque.fr@exemple.fr/",
                "https://exemple.fr/\"onmouseover=\"alert(1)",
                "blob:https://exemple.fr/1",
                "file:///etc/passwd"
            })
    void aLinkLeadsToTheWebAlone(String address) {
        assertThatThrownBy(() -> new RichMark("link", new RichAttributes(null, null, address)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .containsExactly(new InvalidField("attrs.href", "not-https")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "iframe", "html", "script", "codeBlock", "mention", "doc", ""})
    void anotherKindOfNodeIsUnknown(String type) {
        assertThatThrownBy(() -> new RichNode(type, null, null, null, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).containsExactly(new InvalidField("type", "unknown")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"textStyle", "code", "highlight", ""})
    void anotherKindOfMarkIsUnknown(String type) {
        assertThatThrownBy(() -> new RichMark(type, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nodesStandWhereTheyBelong() {
        RichNode word = new RichNode("text", null, null, "Mot", null);
        RichNode paragraph = new RichNode("paragraph", null, List.of(word), null, null);

        assertThatThrownBy(() -> new RichNode("paragraph", null, List.of(paragraph), null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RichNode("bulletList", null, List.of(paragraph), null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RichNode("bulletList", null, null, null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RichText("doc", List.of(word))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RichNode("formula", null, null, null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new RichNode("text", null, null, "", null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void listsInListsHaveAnEnd() {
        RichNode deep = new RichNode("paragraph", null, null, null, null);
        for (int i = 0; i < 10; i++) {
            deep = new RichNode(
                    "bulletList", null, List.of(new RichNode("listItem", null, List.of(deep), null, null)), null, null);
        }
        List<RichNode> deepest = List.of(deep);

        assertThatThrownBy(() -> new RichText("doc", deepest)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aTextOfLongAddressesHasAnEnd() {
        RichMark link = new RichMark("link", new RichAttributes(null, null, "https://a.fr/" + "x".repeat(1980)));
        RichNode word = new RichNode("text", null, null, "mot", List.of(link));

        assertThat(new RichText("doc", List.of(paragraph(Collections.nCopies(90, word)))).plainText())
                .hasSize(270);
        List<RichNode> longer = List.of(paragraph(Collections.nCopies(101, word)));
        assertThatThrownBy(() -> new RichText("doc", longer)).isInstanceOf(InvalidInput.class);
    }

    private static RichNode paragraph(List<RichNode> words) {
        return new RichNode("paragraph", null, words, null, null);
    }

    private static RichText read(String written) {
        return JSON.readValue(written, RichText.class);
    }
}
