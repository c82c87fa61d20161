package fr.ent.core.lti.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.ent.core.ClassView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a class (LTI Names and Role Provisioning Services 2.0). */
record MembershipContainer(String id, CourseContext context, List<CourseMember> members) {

    MembershipContainer {
        members = List.copyOf(members);
    }

    /** A class, as a course. */
    record CourseContext(String id, String label, String title) {

        static CourseContext of(ClassView schoolClass) {
            return new CourseContext(schoolClass.id().toString(), schoolClass.name(), schoolClass.name());
        }
    }

    /**
     * A person of the class.
     *
     * @param userId the name to this tool alone
     * @param givenName the first name, where the tool is let have it; never an address
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseMember(
            String status,
            @Nullable String name,
            @JsonProperty("given_name") @Nullable String givenName,
            @JsonProperty("user_id") String userId,
            List<String> roles) {

        CourseMember {
            roles = List.copyOf(roles);
        }
    }
}
