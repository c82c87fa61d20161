package fr.ent.core.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** A test of a module against the real PostgreSQL, Redis and S3, with a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ModuleApplication.class)
@AutoConfigureMockMvc
@Import({Towns.class, TestClock.class, TestAccounts.class, StatementCounter.class, DeclaredProblems.class})
@ContextConfiguration(initializers = RealServices.class)
@ExtendWith(PutBack.class)
public @interface IntegrationTest {

    /** Whether a server listens too, for tests that need a real connection. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;
}
