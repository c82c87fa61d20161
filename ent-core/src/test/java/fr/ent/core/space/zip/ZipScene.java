package fr.ent.core.space.zip;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.space.item.FindItems;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** A class with its space, into which archives are brought. */
abstract class ZipScene extends SpaceScene {

    @Autowired
    protected FindItems find;

    @Autowired
    protected UnfoldedItems items;

    @Autowired
    protected PassingFiles passing;

    protected void refusedWhole(byte[] archive, String reason) throws Exception {
        bringIn(teacher, "a.zip", archive, null)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:zip-refused"))
                .andExpect(jsonPath("$.reason").value(reason));
    }

    protected ResultActions export(Viewer reader, @Nullable String folder) throws Exception {
        return asking.get(reader, "/api/core/spaces/" + space + "/zip" + (folder == null ? "" : "?folderId=" + folder));
    }

    protected ResultActions bringIn(Viewer by, String name, byte[] archive, @Nullable String folder) throws Exception {
        String path = "/api/core/spaces/" + space + "/zip" + (folder == null ? "" : "?folderId=" + folder);
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", name, "application/zip", archive))
                        .requestAttr(Viewer.class.getName(), by)));
    }

    protected static Map<String, String> refused(ResultActions answer) throws Exception {
        String body = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        List<Map<String, String>> refused = JsonPath.read(body, "$.refused");
        Map<String, String> reasons = new LinkedHashMap<>();
        refused.forEach(one -> reasons.put(one.get("name"), one.get("reason")));
        return reasons;
    }
}
