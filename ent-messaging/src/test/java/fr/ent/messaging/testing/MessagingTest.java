package fr.ent.messaging.testing;

import fr.ent.core.testing.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of messaging against the real services. All share one application, whose live connections lose patience soon. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import(TestDoor.class)
@TestPropertySource(
        properties = {
            "ent.live.send-time=1s",
            "ent.live.check-every=500ms",
            "ent.public-urls=https://ent.valmarin.example"
        })
public @interface MessagingTest {}
