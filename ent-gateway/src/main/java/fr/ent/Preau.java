package fr.ent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one deployable: the front door with all modules behind it. Two packages may have a class of the same name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Preau {

    public static void main(String... args) {
        SpringApplication.run(Preau.class, args);
    }
}
