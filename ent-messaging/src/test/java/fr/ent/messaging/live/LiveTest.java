package fr.ent.messaging.live;

import fr.ent.core.testing.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test that connects for real, to an application that loses patience soon. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDoor.class)
@TestPropertySource(
        properties = {
            "ent.live.send-time=1s",
            "ent.live.check-every=500ms",
            "ent.public-urls=https://ent.valmarin.example"
        })
@interface LiveTest {}
