package fr.ent.core.lti.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.ent.core.lti.launch.ToolCourse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a class (LTI Names and Role Provisioning Services 2.0). */
record MembershipContainer(String id, CourseContext context, List<CourseMember> members) {

    MembershipContainer {
        members = List.copyOf(members);
    }

    /** A class, as a course. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CourseContext(
            String id, @Nullable String label, @Nullable String title) {

        static CourseContext of(ToolCourse course) {
            return new CourseContext(course.name(), course.title(), course.title());
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
