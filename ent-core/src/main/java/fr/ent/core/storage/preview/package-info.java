/** Office documents as PDF, made by LibreOffice where it is installed, shut in on its own. */
@NullMarked
package fr.ent.core.storage.preview;

import org.jspecify.annotations.NullMarked;
