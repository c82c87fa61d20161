package fr.ent.core.settings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Takes the address of a service, with its host, and with a path if it may have one. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HttpAddress.Check.class)
public @interface HttpAddress {

    boolean path() default true;

    String message() default "must be an address that begins with http:// or https://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at scheme and host. */
    final class Check implements ConstraintValidator<HttpAddress, URI> {

        private boolean path = true;

        @Override
        public void initialize(HttpAddress address) {
            path = address.path();
        }

        @Override
        public boolean isValid(@Nullable URI address, ConstraintValidatorContext context) {
            return address == null
                    || (String.valueOf(address.getScheme()).matches("https?")
                            && address.getHost() != null
                            && (path || isBare(address)));
        }

        private static boolean isBare(URI address) {
            return (address.getPath().isEmpty() || address.getPath().equals("/"))
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && address.getUserInfo() == null;
        }
    }
}
