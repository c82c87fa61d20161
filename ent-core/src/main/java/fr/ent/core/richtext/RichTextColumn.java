package fr.ent.core.richtext;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a rich text as the JSON of the editor. The column is {@code jsonb}, and is written with a cast. */
@Converter
public class RichTextColumn implements AttributeConverter<@Nullable RichText, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RichText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    @Override
    public @Nullable RichText convertToEntityAttribute(@Nullable String written) {
        return written == null ? null : JSON.readValue(written, RichText.class);
    }
}
