/** Names and roles of a class, for a tool that the class opens (LTI Names and Role Provisioning Services 2.0). */
@NullMarked
package fr.ent.core.lti.roster;

import org.jspecify.annotations.NullMarked;
