package fr.ent.core.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a module against the real PostgreSQL, Redis and S3, with a database of its own. A server listens too, so that
 * tests with a real connection and all others share one application. Its rounds of the background rest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ModuleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
    Towns.class,
    TestClock.class,
    TestAccounts.class,
    RestingRounds.class,
    StatementCounter.class,
    DeclaredProblems.class,
    JustSignedIn.class
})
@ContextConfiguration(initializers = RealServices.class)
@ExtendWith(PutBack.class)
public @interface IntegrationTest {}
