package fr.ent.gateway.testing;

import fr.ent.Preau;
import fr.ent.core.testing.DeclaredProblems;
import fr.ent.core.testing.RestingRounds;
import fr.ent.core.testing.TestClock;
import fr.ent.core.testing.Towns;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole product, front door included, on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Preau.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({Towns.class, TestClock.class, DeclaredProblems.class, RestingRounds.class})
@ContextConfiguration(initializers = RealProduct.class)
public @interface ProductTest {}
