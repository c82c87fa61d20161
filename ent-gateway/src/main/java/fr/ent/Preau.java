package fr.ent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable: the front door with all modules behind it. */
@SpringBootApplication
public class Preau {

    public static void main(String... args) {
        SpringApplication.run(Preau.class, args);
    }
}
