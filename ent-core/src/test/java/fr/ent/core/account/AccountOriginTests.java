package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider that comes is told to the operator, to those whose data it brings, and to whoever asks where an account is from. */
class AccountOriginTests {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PASSWORD")
    void isKnownWhereverProvidersAre(AccountOrigin origin) throws IOException {
        String name = origin.name().toLowerCase(Locale.ROOT);

        assertThat(FindOrigin.mayBeBrought(new Account("some", origin.prefix() + "some")))
                .isTrue();
        assertThat(origin.isOf(name)).isTrue();
        assertThat(Files.readString(ROOT.resolve("infra/install/realms.sh"))).contains("provider ent " + name + " ");
        String later = part(Files.readString(ROOT.resolve("docs/install.md")), "## Change a secret");
        assertThat(later.toLowerCase(Locale.FRENCH).replace('é', 'e')).contains(name);
        String kinds = part(
                Files.readString(ROOT.resolve("ent-core/src/main/java/fr/ent/core/retention/CoreKinds.java")),
                "KeptKind strangers()");
        assertThat(kinds.toLowerCase(Locale.FRENCH).replace('é', 'e')).contains(name);
    }

    private static String part(String text, String from) {
        int begin = text.indexOf(from);
        assertThat(begin).isNotNegative();
        return text.substring(begin, Math.min(text.length(), begin + 1200));
    }
}
