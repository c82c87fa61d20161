package fr.ent.core.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Words of several lines that a person writes: a message, a reason. They hold line breaks and tabs but no other control
 * sign, and are visible. They may be blank where no sign is needed, unless {@code @NotBlank} stands beside.
 */
@Documented
@Constraint(validatedBy = PlainText.PlainTextCheck.class)
@Size
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** The fewest signs. */
    @OverridesAttribute(constraint = Size.class, name = "min")
    int min() default 0;

    /** The most signs. */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max();

    String message() default "lines of visible signs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says whether words are such a text. */
    final class PlainTextCheck implements ConstraintValidator<PlainText, String> {

        private int fewest;

        @Override
        public void initialize(PlainText rule) {
            fewest = rule.min();
        }

        @Override
        public boolean isValid(@Nullable String words, ConstraintValidatorContext context) {
            return words == null || (Signs.makeText(words) && Signs.areVisible(words, fewest));
        }
    }
}
