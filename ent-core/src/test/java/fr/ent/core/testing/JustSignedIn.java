package fr.ent.core.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInWay;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** Every request of a module's tests comes from somebody who has just signed in with a second factor; the front door isn't there. */
@TestComponent
public class JustSignedIn implements MockMvcBuilderCustomizer {

    /** Younger than any clock says. */
    public static final SignInProof PROOF =
            new SignInProof(Instant.parse("2100-01-01T00:00:00Z"), true, SignInWay.PASSWORD);

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        Supplier<SignInProof> given = () -> PROOF;
        builder.defaultRequest(get("/").requestAttr(SignInProof.class.getName(), given));
    }
}
