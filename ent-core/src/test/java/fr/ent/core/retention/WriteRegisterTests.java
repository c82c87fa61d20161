package fr.ent.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.disk.UnseenFile;
import fr.ent.core.retention.ChosenProcessors.ChosenProcessor;
import fr.ent.core.retention.PrivacySettings.Processor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The record of processing activities as a file. */
class WriteRegisterTests {

    @Test
    void namesTheTownItsActivitiesAndItsProcessors() throws IOException {
        String written = written(new PrivacySettings(
                "dpo@valmarin.test", List.of(new Processor("Hébergeur & Cie", "hébergement", "France"))));

        assertThat(written)
                .startsWith("\uFEFFType;Nom;")
                .contains("Responsable de traitement;Valmarin;")
                .contains("Délégué à la protection des données;dpo@valmarin.test;")
                .contains("Traitement;Journal")
                .contains("12 mois")
                .contains("Sous-traitant;Hébergeur & Cie;;France;hébergement;")
                .contains("Sous-traitant;Calculons (Calculons SAS);élèves;le prénom;S’entraîner.;");
    }

    @Test
    void hasNoLineForAnOfficerWhomNobodyNamed() throws IOException {
        assertThat(written(new PrivacySettings("", List.of())))
                .doesNotContain("Délégué")
                .containsOnlyOnce("Sous-traitant");
    }

    @Test
    void noCellBecomesAFormula() throws IOException {
        assertThat(written(new PrivacySettings("=1+1", List.of()))).contains(";'=1+1;");
    }

    private static String written(PrivacySettings settings) throws IOException {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("core", CoreKinds.coreKinds());
        beans.addBean("chosen", (ChosenProcessors)
                () -> List.of(new ChosenProcessor("Calculons (Calculons SAS)", "élèves", "le prénom", "S’entraîner.")));
        Retention retention = new Retention(beans.getBeanProvider(KeptRecords.class));
        try (UnseenFile file = new WriteRegister(retention, settings, beans.getBeanProvider(ChosenProcessors.class))
                        .write("Valmarin");
                InputStream content = file.read()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
