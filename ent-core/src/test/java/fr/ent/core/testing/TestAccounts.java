package fr.ent.core.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Spares module tests the identity provider. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAccounts {

    @Bean
    @Primary
    FakeAccounts fakeAccounts() {
        return new FakeAccounts();
    }
}
