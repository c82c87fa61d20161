package fr.ent.core.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts back after each test what the next one shares: the clock, and accounts that were told not to answer. */
final class PutBack implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        application.getBean(TestClock.SettableClock.class).reset();
        application.getBean(FakeAccounts.class).answerAgain();
    }
}
