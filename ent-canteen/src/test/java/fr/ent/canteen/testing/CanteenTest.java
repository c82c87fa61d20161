package fr.ent.canteen.testing;

import fr.ent.canteen.presence.kitchen.OrdersOfTown;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.MailServer;
import fr.ent.core.testing.RealServices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the canteen against the real services. All share one application, in which some towns may ask CAF and MSA. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({
    Canteens.class,
    Departures.class,
    Requests.class,
    Eaters.class,
    Cooks.class,
    Public.class,
    AskingTowns.class,
    OrdersOfTown.class
})
@ContextConfiguration(initializers = {RealServices.class, AskingTowns.Settings.class, MailServer.Settings.class})
public @interface CanteenTest {}
