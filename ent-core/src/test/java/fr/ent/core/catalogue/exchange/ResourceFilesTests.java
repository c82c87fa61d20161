package fr.ent.core.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.ent.core.InvalidInput;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceFilesTests {

    private static final ResourceContent WHOLE = new ResourceContent(
            "Partager en fractions, c’est facile",
            "https://fractions.example/partage?a=1&b=2",
            ResourceKind.VIDEO,
            "Les Capsules, éditeur; Paris",
            List.of(SchoolLevel.CM1, SchoolLevel.CM2),
            List.of(SchoolSubject.FRENCH, SchoolSubject.MATHEMATICS),
            List.of("Comparer des fractions ; les ranger", "Partager"),
            "fr",
            "Licence ouverte 2.0",
            4,
            "Une tarte <coupée> & partagée.\nEn parts égales.",
            "Avant la séance.\nAprès.",
            "À la maison.");

    private static final ResourceContent BARE = new ResourceContent(
            "=Compter",
            "https://nombres.example/",
            ResourceKind.LINK,
            null,
            List.of(),
            List.of(),
            List.of(),
            "en",
            null,
            null,
            null,
            null,
            null);

    @Test
    void csvComesBackAsItWent() {
        String csv = ResourcesCsv.write(List.of(WHOLE, BARE));

        ReadResources read = ResourcesCsv.read(csv);

        assertThat(read.faults()).isEmpty();
        assertThat(read.resources()).containsExactly(WHOLE, BARE);
        assertThat(csv).contains("'=Compter");
    }

    @Test
    void aShorterLineIsTakenALongerOneLeftOutAndBothAreNamed() {
        ReadResources read = ResourcesCsv.read("""
                Titre;Adresse;Éditeur
                Calcul;https://calcul.example/;Zoé

                Lecture;https://lecture.example/
                Un; deux;https://deux.example/;Zoé
                """);

        assertThat(read.resources()).extracting(ResourceContent::title).containsExactly("Calcul", "Lecture");
        assertThat(read.faults())
                .containsExactly(new ResourceFault(4, "record", "shorter"), new ResourceFault(5, "record", "longer"));
    }

    @Test
    void lomComesBackAsItWent() {
        ReadResources read = ResourcesLom.read(LomWriter.write(List.of(WHOLE, BARE)));

        assertThat(read.faults()).isEmpty();
        assertThat(read.resources()).containsExactly(WHOLE, BARE);
    }

    @Test
    void aRecordOfScoLomFrIsRead() {
        ReadResources read = ResourcesLom.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a record as collections give it, under a prefix of its own -->
                <l:lom xmlns:l="http://ltsc.ieee.org/xsd/LOM" xmlns:fr="http://www.lom-fr.fr/xsd/LOMFR"
                       xmlns:sco="http://www.lom-fr.fr/xsd/SCOLOMFR">
                  <l:general>
                    <l:identifier><l:catalog>URI</l:catalog><l:entry>https://lecture.example/atelier</l:entry></l:identifier>
                    <l:title><l:string language="fre">Atelier d’écriture &amp; de lecture</l:string></l:title>
                    <l:language>fre</l:language>
                    <l:description><l:string language="fre">Un atelier
                à plusieurs.</l:string></l:description>
                    <l:keyword><l:string language="fre">écriture</l:string></l:keyword>
                    <fr:documentType><fr:source>LOMFRv1.0</fr:source><fr:value>image en mouvement</fr:value></fr:documentType>
                    <sco:generalResourceType><sco:source>SCOLOMFRv1.0</sco:source><sco:value>vidéo</sco:value></sco:generalResourceType>
                  </l:general>
                  <l:lifeCycle>
                    <l:contribute><l:role><l:source>LOMv1.0</l:source><l:value>author</l:value></l:role>
                      <l:entity>BEGIN:VCARD
                FN:Une personne
                END:VCARD</l:entity></l:contribute>
                    <l:contribute><l:role><l:source>LOMv1.0</l:source><l:value>publisher</l:value></l:role>
                      <l:entity><![CDATA[BEGIN:VCARD
                VERSION:3.0
                ORG:Éditions publiques
                END:VCARD]]></l:entity></l:contribute>
                  </l:lifeCycle>
                  <l:technical><l:format>video/mp4</l:format><l:duration><l:duration>PT3M20S</l:duration></l:duration></l:technical>
                  <l:educational>
                    <l:intendedEndUserRole><l:source>LOMv1.0</l:source><l:value>teacher</l:value></l:intendedEndUserRole>
                    <l:description><l:string language="fre">En groupes de quatre.</l:string></l:description>
                  </l:educational>
                  <l:rights><l:cost><l:source>LOMv1.0</l:source><l:value>no</l:value></l:cost>
                    <l:description><l:string language="fre">Libre de droits</l:string></l:description></l:rights>
                  <l:classification><l:purpose><l:source>LOMv1.0</l:source><l:value>discipline</l:value></l:purpose>
                    <l:taxonPath><l:taxon><l:id>X1</l:id><l:entry><l:string language="fre">s’approprier le langage</l:string></l:entry></l:taxon>
                      <l:taxon><l:id>X2</l:id><l:entry><l:string language="fre">français</l:string></l:entry></l:taxon></l:taxonPath>
                  </l:classification>
                  <l:classification><l:purpose><l:source>LOMv1.0</l:source><l:value>educational level</l:value></l:purpose>
                    <l:taxonPath><l:taxon><l:entry><l:string language="fre">CE1</l:string></l:entry></l:taxon></l:taxonPath>
                  </l:classification>
                </l:lom>""".getBytes(StandardCharsets.UTF_8));

        assertThat(read.faults()).isEmpty();
        assertThat(ResourcesLom.read(LomWriter.write(read.resources())).resources())
                .as("given on as it was read")
                .isEqualTo(read.resources());
        assertThat(read.resources())
                .containsExactly(new ResourceContent(
                        "Atelier d’écriture & de lecture",
                        "https://lecture.example/atelier",
                        ResourceKind.VIDEO,
                        "Éditions publiques",
                        List.of(SchoolLevel.CE1),
                        List.of(SchoolSubject.FRENCH),
                        List.of(),
                        "fr",
                        "Libre de droits",
                        4,
                        "Un atelier\nà plusieurs.",
                        "En groupes de quatre.",
                        null));
    }

    @Test
    void nothingFromElsewhereIsRead() {

        for (String entity : List.of("&file;", "&b;")) {
            assertThatThrownBy(() -> ResourcesLom.read("""
                <!DOCTYPE lom [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>
                <lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string>%s</string></title></general>
                <technical><location>https://a.example/</location></technical></lom>""".formatted(entity).getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void aRecordWithoutBoundsIsRefused() {
        String deep = "<a>".repeat(50) + "</a>".repeat(50);
        String wide = "<a/>".repeat(6_000);

        for (String inside : List.of(deep, wide)) {
            assertThatThrownBy(
                            () -> ResourcesLom.read(("<lom xmlns='http://ltsc.ieee.org/xsd/LOM'>" + inside + "</lom>")
                                    .getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> ResourcesLom.read("<lom/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ResourcesLom.read("<lom".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void eachFaultIsNamedWithItsLineAndTheRestIsTaken() {
        ReadResources read = ResourcesCsv.read("""
                titre;lien;niveau;matières;durée en minutes;genre;inconnue
                Bon;https://a.example/;CE1 et CE2;Français, Alchimie;4;vidéo;x
                ;https://b.example/;;;;;
                Sans adresse;;;;;;
                Local;http://localhost/;;;;;
                Encore;https://a.example/;;;;;
                Vague;https://c.example/;Terminale;Alchimie;longtemps;hologramme;
                Floue;https://d.example/;Terminale | CP;Alchimie | Magie;longtemps;hologramme;

                """);

        assertThat(read.records()).isEqualTo(7);
        assertThat(read.resources()).extracting(ResourceContent::title).containsExactly("Bon", "Floue");
        assertThat(read.resources().getFirst().levels()).containsExactly(SchoolLevel.CE1, SchoolLevel.CE2);
        assertThat(read.resources().getFirst().subjects()).containsExactly(SchoolSubject.FRENCH);
        assertThat(read.faults())
                .containsExactlyInAnyOrder(
                        new ResourceFault(3, "title", "required"),
                        new ResourceFault(4, "address", "required"),
                        new ResourceFault(5, "address", "malformed"),
                        new ResourceFault(6, "address", "repeated"),
                        new ResourceFault(7, "levels", "none-known"),
                        new ResourceFault(8, "kind", "unknown"),
                        new ResourceFault(8, "levels", "unknown"),
                        new ResourceFault(8, "subjects", "unknown"),
                        new ResourceFault(8, "minutes", "malformed"));
    }

    /** Two thousand lines of what nobody knows: seconds, not minutes. */
    @Test
    void aFileOfUnknownWordsIsReadQuicklyWithOneFaultForEach() {
        String line = "Bon;https://a.example/%d;" + "x|".repeat(499) + "\n";
        StringBuilder file = new StringBuilder("titre;lien;matières\n");
        for (int i = 0; i < ResourceTaker.MOST; i++) {
            file.append(line.formatted(i));
        }

        ReadResources read = assertTimeout(Duration.ofSeconds(5), () -> ResourcesCsv.read(file.toString()));

        assertThat(read.resources()).hasSize(ResourceTaker.MOST);
        assertThat(read.faults()).hasSize(ResourceTaker.MOST);
    }

    @Test
    void aListIsReadToItsTwelfthPart() {
        ReadResources read =
                ResourcesCsv.read("titre;lien;compétences\nBon;https://a.example/;a|b|c|d|e|f|g|h|i|j|k|l|m|n\n");

        assertThat(read.faults()).containsExactly(new ResourceFault(2, "skills", "too-many"));
        assertThat(read.resources().getFirst().skills()).hasSize(12).doesNotContain("m");
    }

    @Test
    void aFileWithoutTitleOrAddressIsRefused() {
        assertThatThrownBy(() -> ResourcesCsv.read("nom;prénom\na;b\n")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ResourcesCsv.read("")).isInstanceOf(InvalidInput.class);
    }
}
